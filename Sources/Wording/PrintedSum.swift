import Figures
import Glibc
import Trends

/// A last value, what changes it, and the forecast, rounded so that they add up as they are printed.
struct PrintedSum {
  /// What is printed of a reason.
  struct Reason: Equatable {
    /// Nil for all that is too small to be named.
    let driver: Driver?
    let change: Decimal
    /// In percent of the last value; nil where that is not above zero, or changes are not relative.
    let share: Decimal?
  }

  let last: Decimal
  /// Largest first, the unnamed at the end; none that is printed as zero.
  let reasons: [Reason]
  let forecast: Decimal
  /// The whole change in percent of the last value.
  let share: Decimal?

  /// Reasons that make up less of all movement are told as one.
  static let least = 0.01
  /// Numbers of other sizes, but for zero, are not written out.
  static let sizes = 1e-9..<1e33

  /// Rounds all to `places` decimals, 0 to 12, and percentages to one; nil where the values cannot
  /// be written out.
  ///
  /// - Parameter isRelative: whether changes are told in percent of the last value too.
  init?(
    from value: Rational, by reasons: [Explanation.Reason], to point: Double, places: Int,
    isRelative: Bool = true
  ) {
    let before = value.double
    let size = max(before.magnitude, point.magnitude)
    guard size == 0 || Self.sizes.contains(size) else { return nil }
    let decimals = min(places, max(0, 15 - Int(log10(max(size, 1)).rounded(.up))))
    // What nothing moved stays as it is printed, though its double may round otherwise.
    guard let last = Decimal(rounding: value, places: decimals),
      let forecast = point == before ? last : Decimal(rounding: point, places: decimals)
    else { return nil }
    (self.last, self.forecast) = (last, forecast)

    let total = forecast.significand - last.significand
    let told = Self.told(
      reasons, within: Self.sizes.upperBound / pow(10, Double(decimals)),
      else: point - before)
    let changes = Self.rounded(told.map { $0.change }, to: total, places: decimals)
    let movement = told.reduce(0) { $0 + $1.change.magnitude }
    let hasShares = isRelative && before > 0 && movement / before < 1e15
    share = hasShares ? Self.percentage(point / before - 1) : nil
    let shares = share.map { share in
      Self.rounded(
        told.map { $0.change / before * 100 }, to: share.significand, places: share.places)
    }
    self.reasons = told.indices.map { index in
      Reason(driver: told[index].driver, change: changes[index], share: shares?[index])
    }.filter { $0.change.significand != 0 || ($0.share?.significand ?? 0) != 0 }
  }

  /// The reasons by size, the small ones put together; the whole change in their place where there
  /// are none, or none that can be written out.
  private static func told(
    _ reasons: [Explanation.Reason], within limit: Double, else whole: Double
  ) -> [(driver: Driver?, change: Double)] {
    let movement = reasons.reduce(0) { $0 + $1.change.magnitude }
    guard movement < limit, !reasons.isEmpty else { return whole == 0 ? [] : [(nil, whole)] }
    let named = reasons.filter { $0.change.magnitude >= least * movement }
      .sorted { $0.change.magnitude > $1.change.magnitude }
    let small = reasons.filter { $0.change.magnitude < least * movement }
    return named.map { ($0.driver, $0.change) }
      + (small.isEmpty ? [] : [(nil, small.reduce(0) { $0 + $1.change })])
  }

  private static func rounded(_ values: [Double], to total: Int128, places: Int) -> [Decimal] {
    roundedByLargestRemainder(values.map { $0 * pow(10, Double(places)) }, to: total)
      .map { Decimal(significand: $0, places: places) ?? Decimal(0) }
  }

  /// As `Percentage` tells it: one decimal below a thousand percent.
  private static func percentage(_ fraction: Double) -> Decimal? {
    let percent = fraction * 100
    return Decimal(rounding: percent, places: percent.magnitude < 999.95 ? 1 : 0)
  }
}
