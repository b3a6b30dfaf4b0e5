import Figures
import Glibc

/// A target that is reached with a chance, as a person would write it down.
public struct SuggestedTarget: Hashable, Sendable {
  /// The chance asked for, strictly between 0 and 1.
  public let chance: Double
  /// What is reached with just that chance.
  public let exact: Double
  /// The same with no more digits than the forecast knows, rounded toward what is easier to reach;
  /// so its chance is at least the one asked for.
  public let value: Double
  /// The decimals that it is written with.
  public let places: Int

  /// The target of a year to come; `nil` where the chance is reached nowhere on the scale of
  /// numbers.
  ///
  /// It is rounded to 1, 2 or 5 of a power of ten: at most a twentieth of the 80% range, which
  /// moves the chance by four percentage points at most, and not below the fourth digit. A plan for
  /// the year that has the chance, and asks more than the rounded target, stands as it is.
  ///
  /// - Parameters:
  ///   - isLowGood: whether less is better, so that the easier target is the larger one.
  ///   - isWhole: whether only whole numbers make sense.
  public init?(
    in year: Outlook.Year, withChance chance: Double, isLowGood: Bool, isWhole: Bool = false
  ) {
    let exact = year.target(withChance: chance)
    let range = year.range80
    guard exact.isFinite, range.lowerBound.isFinite, range.upperBound.isFinite else { return nil }
    self.chance = chance
    self.exact = exact
    let width = range.upperBound / 20 - range.lowerBound / 20
    let digits = exact == 0 ? 0 : pow(10, log10(exact.magnitude).rounded(.down) - 3)
    let grid = Grid(step: max(width, digits, isWhole ? 1 : 0))
    var value = grid?.rounded(exact, toward: isLowGood ? .up : .down) ?? exact
    var places = grid?.places ?? 0
    if let plan = year.plan?.value.double, isLowGood ? plan < value : plan > value,
      year.prospect.chance(of: plan, isLowGood: isLowGood) >= chance
    {
      (value, places) = (plan, max(0, year.plan?.printed?.decimal.places ?? places))
    }
    self.value = value
    // Nobody writes 109.0 for 109.
    self.places =
      (0...min(places, 12)).first { places in
        let digits = value * pow(10, Double(places))
        return (digits - digits.rounded()).magnitude < 1e-6
      } ?? places
  }

  /// The multiples of 1, 2 or 5 times a power of ten.
  struct Grid {
    private let unit: Double
    private let exponent: Int
    private var power: Double { pow(10, Double(abs(exponent))) }

    /// The coarsest grid that is no coarser than a step; `nil` for a step that is no number above
    /// zero, or beyond 10^±290.
    init?(step: Double) {
      // A step of 0.2 that is one bit short still counts as 0.2.
      let step = step * (1 + 1e-9)
      guard step > 0, step.isFinite else { return nil }
      exponent = Int(log10(step).rounded(.down))
      guard (-290...290).contains(exponent) else { return nil }
      let power = pow(10, Double(abs(exponent)))
      let ratio = exponent < 0 ? step * power : step / power
      unit = ratio >= 5 ? 5 : ratio >= 2 ? 2 : 1
    }

    /// The decimals that its values are written with.
    var places: Int { max(0, -exponent) }

    /// The value itself if it lies on the grid, else its neighbour in that direction.
    func rounded(_ value: Double, toward direction: FloatingPointRoundingRule) -> Double {
      let count = (exponent < 0 ? value * power / unit : value / power / unit).rounded(direction)
      let rounded = point(count)
      // Rounding of the quotient may have led one step too far.
      let isTooFar = direction == .down ? rounded > value : rounded < value
      let kept = isTooFar ? point(direction == .down ? count - 1 : count + 1) : rounded
      // There is no negative zero.
      return kept.isFinite ? kept + 0 : value
    }

    private func point(_ count: Double) -> Double {
      exponent < 0 ? count * unit / power : count * unit * power
    }
  }
}
