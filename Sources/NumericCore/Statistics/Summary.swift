/// Mean, spread and lag-one autocorrelation of a sample, reckoned in double-double and in two
/// passes.
///
/// Right to about the last digit of a double, also for values that agree in all but their last
/// digits.
public struct Summary: Equatable, Sendable {
  /// Number of values.
  public let count: Int
  /// The arithmetic mean.
  public let mean: Double
  /// The root of the sum of squares about the mean over n − 1; nil for a single value.
  public let standardDeviation: Double?
  /// Σ (yᵢ − ȳ)(yᵢ₊₁ − ȳ) / Σ (yᵢ − ȳ)²; nil where all values are equal.
  public let autocorrelation: Double?

  /// Summarises a sample in its order; nil for an empty one or a value that is not finite.
  public init?(_ values: [Double]) { self.init(values.map { DoubleDouble($0) }) }

  /// Summarises a sample in double-double, such as decimals that no double can hold.
  public init?(_ values: [DoubleDouble]) {
    guard !values.isEmpty, values.allSatisfy(\.isFinite) else { return nil }
    // A power of two keeps squares within range.
    let power = ScaledDesign.power(of: values.map(\.high))
    let scaled = values.map { $0.scaled(by: power) }
    let mean = scaled.reduce(.zero, +) / DoubleDouble(Double(values.count))
    let deviations = scaled.map { $0 - mean }
    let squares = deviations.reduce(DoubleDouble.zero) { $0 + $1 * $1 }
    let products = zip(deviations, deviations.dropFirst()).reduce(DoubleDouble.zero) {
      $0 + $1.0 * $1.1
    }
    let isConstant = values.allSatisfy { $0 == values[0] }
    count = values.count
    self.mean = isConstant ? values[0].high : mean.high / power
    autocorrelation = isConstant ? nil : (products / squares).high
    standardDeviation =
      values.count < 2
      ? nil
      : isConstant
        ? 0 : (squares / DoubleDouble(Double(values.count - 1))).squareRoot().high / power
  }
}
