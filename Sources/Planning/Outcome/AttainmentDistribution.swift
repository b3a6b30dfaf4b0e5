import NumericCore

/// How likely every attainment is: with some probability the plan is met to the digit, else gains
/// scatter about a centre.
///
/// A gain is the logarithm of outcome to plan, turned round where less is better.
struct AttainmentDistribution: Sendable, Equatable {
  /// The gain that is as likely exceeded as not where the plan is not met to the digit.
  let centre: Double
  /// The size of an error.
  let size: Double
  /// How errors are spread, in units of their size.
  let law: SplitStudentT
  /// The probability that the plan is met to the digit.
  let exact: Double

  init(centre: Double, size: Double, law: SplitStudentT, exact: Double = 0) {
    precondition(size > 0 && (0..<1).contains(exact), "A distribution has width and mass.")
    self.centre = centre
    self.size = size
    self.law = law
    self.exact = exact
  }

  /// The gain that is not exceeded with probability `p`, strictly between 0 and 1.
  func quantile(_ p: Double) -> Double {
    guard exact > 0 else { return scattered(p) }
    let below = (1 - exact) * (1 - law.upperTail(at: -centre / size))
    if p < below { return scattered(p / (1 - exact)) }
    return p <= below + exact ? 0 : scattered((p - exact) / (1 - exact))
  }

  /// The probability of a gain of at least `gain`.
  func chance(of gain: Double) -> Double {
    (1 - exact) * law.upperTail(at: (gain - centre) / size) + (gain <= 0 ? exact : 0)
  }

  private func scattered(_ p: Double) -> Double {
    // A quotient may round to 0 or 1.
    let inside = min(max(p, .leastNormalMagnitude), 1 - .ulpOfOne)
    return centre + size * law.quantile(lowerTail: inside)
  }
}
