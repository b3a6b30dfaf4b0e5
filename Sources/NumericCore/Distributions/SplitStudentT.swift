/// A Student t about zero with a scale of its own on either side: half of the probability lies
/// below zero, however wide the sides are.
public struct SplitStudentT: Sendable, Equatable {
  /// The scale below zero.
  public let below: Double
  /// The scale above zero.
  public let above: Double
  /// The degrees of freedom.
  public let freedom: Double

  public init(below: Double, above: Double, freedom: Double) {
    self.below = below
    self.above = above
    self.freedom = freedom
  }

  /// The value that is not exceeded with probability `p`, strictly between 0 and 1.
  public func quantile(lowerTail p: Double) -> Double {
    precondition(p > 0 && p < 1, "A probability lies between 0 and 1.")
    let t = StudentT(degreesOfFreedom: freedom).quantile(lowerTail: p)
    return (t < 0 ? below : above) * t
  }

  /// The probability of `x` or more; a side of no width holds no value but zero.
  public func upperTail(at x: Double) -> Double {
    let width = x < 0 ? below : above
    guard width > 0 else { return x <= 0 ? 1 : 0 }
    return StudentT(degreesOfFreedom: freedom).upperTail(at: x / width)
  }
}
