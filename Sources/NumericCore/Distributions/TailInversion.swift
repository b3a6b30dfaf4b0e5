import Glibc

/// Finds the positive x at which a tail reaches a probability, by Newton's method on ln p over ln
/// x, where the tails are nearly straight, within a shrinking bracket.
struct TailInversion {
  /// Whether the tail grows with x.
  let isRising: Bool
  let tail: (Double) -> Double
  let density: (Double) -> Double

  /// - Returns: x to about the last digit; a double near the end of the range if x lies beyond
  ///   it.
  func solve(_ probability: Double, near guess: Double) -> Double {
    var low = 0.0
    var high = Double.greatestFiniteMagnitude
    var x = guess
    for _ in 0..<300 {
      let p = tail(x)
      let misfit = log(p / probability)
      if misfit == 0 { return x }
      if (misfit > 0) == isRising { high = x } else { low = x }
      let slope = (isRising ? 1 : -1) * x * density(x) / p
      var next = x * exp(-misfit / slope)
      if !(next > low && next < high) { next = middle(low, high) }
      if (next - x).magnitude <= x * 0x1p-52 || next == low || next == high { return next }
      x = next
    }
    return x
  }

  /// The geometric middle, reaching down to the smallest double.
  private func middle(_ low: Double, _ high: Double) -> Double {
    let floor = max(low, Double.leastNonzeroMagnitude)
    return floor.squareRoot() * high.squareRoot()
  }
}

extension Distribution {
  /// Traps unless a probability is one.
  func check(probability p: Double) {
    precondition(p >= 0 && p <= 1, "A probability lies between 0 and 1.")
  }
}
