import Trends

/// By how much a year was moved from what the trend alone expects: the years after it start from
/// there.
struct Lead: Sendable {
  private let factor: Double

  /// Nothing was moved.
  static let none = Lead(factor: 1)

  private init(factor: Double) { self.factor = factor }

  /// Of what is expected over what the trend expects; none unless both are above zero.
  init(of value: Double, over trend: Double) {
    let factor = value / trend
    self.factor = value > 0 && trend > 0 && factor.isNormal ? factor : 1
  }

  /// A later year, moved by as much.
  func prospect(of year: Projection.Year) -> Prospect {
    let value = year.point * factor
    guard factor != 1, year.point > 0, value.isFinite else { return .trend(year) }
    return .adjusted(
      AdjustedProspect(.trend(year), to: value, share: factor, mayBeNegative: false))
  }
}
