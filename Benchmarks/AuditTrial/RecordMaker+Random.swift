import Glibc

/// Random values by the laws of reports.
extension RecordMaker {
  mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < probability
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  /// A multiple of about one, by Student's law with three degrees of freedom on the logarithm.
  mutating func multiple(scale: Double) -> Double {
    func normal() -> Double {
      let (u, v) = (
        Double.random(in: Double.leastNonzeroMagnitude..<1, using: &random),
        Double.random(in: 0..<1, using: &random)
      )
      return sqrt(-2 * log(u)) * cos(2 * .pi * v)
    }
    let spread = (0..<3).reduce(0.0) { sum, _ in sum + pow(normal(), 2) }
    return exp(scale * normal() / sqrt(spread / 3))
  }

  mutating func amount() -> Double {
    exp(Double.random(in: log(20.0)...log(80_000), using: &random))
  }

  /// Amounts of a like size, as parts of one whole are.
  mutating func amounts(_ count: Int, spread: Double) -> [Double] {
    let size = amount()
    return (0..<count).map { _ in
      size * exp(Double.random(in: -log(spread) / 2...log(spread) / 2, using: &random))
    }
  }
}
