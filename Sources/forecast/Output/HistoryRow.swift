import Figures
import Glibc

/// A year of a series as the machine-readable outputs tell it: an outcome, a plan, or both.
struct HistoryRow {
  let year: Int
  /// `nil` where only the plan is known.
  let observation: Observation?
  let plan: Observation?
  /// The share of the plan reached, in percent.
  let attainment: Double?
  /// The change from the year before, in percent.
  let growth: Double?

  /// The years of a series up to its last outcome; a gap has a row only if its plan is known.
  static func rows(of series: Series) -> [HistoryRow] {
    let last = series.years.last ?? 0
    let planned = series.plans.map(\.year).filter { $0 <= last }
    return Set(series.years + planned).sorted().map { HistoryRow($0, of: series) }
  }

  private init(_ year: Int, of series: Series) {
    self.year = year
    observation = series.observation(in: year)
    plan = series.plan(for: year)
    let stated = Self.percentage(observation?.statedAttainment)
    let reckoned = series.attainment(in: year).map { $0 * 100 }
    // Of "more than 1,500" the share of plan that was printed knows more than its quotient.
    let isExact = observation?.approximation == .exact
    attainment = isExact ? reckoned ?? stated : stated ?? reckoned
    growth =
      series.growth(in: year).map { $0 * 100 } ?? Self.percentage(observation?.statedGrowth)
  }

  /// The digits as printed where they were, else the shortest that give the value.
  static func digits(_ observation: Observation) -> String {
    observation.printed?.decimal.plain ?? number(observation.value.double)
  }

  /// The shortest digits of a number, to nine significant ones: a tail of rounding says nothing.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    var text = value.rounded(significant: 9).description
    if text.hasSuffix(".0") { text.removeLast(2) }
    return text
  }

  private static func percentage(_ quantity: Quantity?) -> Double? {
    guard let quantity, quantity.unit.isPercentage else { return nil }
    return quantity.decimal.value.double
  }
}

extension Double {
  /// The nearest number of so many significant decimal digits.
  fileprivate func rounded(significant digits: Int) -> Double {
    guard isFinite, self != 0 else { return self }
    let exponent = digits - 1 - Int(log10(magnitude).rounded(.down))
    guard (-290...290).contains(exponent) else { return self }
    let power = pow(10, Double(abs(exponent)))
    let scaled = exponent >= 0 ? self * power : self / power
    guard scaled.isFinite else { return self }
    return exponent >= 0 ? scaled.rounded() / power : scaled.rounded() * power
  }
}
