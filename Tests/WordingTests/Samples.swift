import Datasets
import Figures

/// Figures that sentences are tested on.
enum Samples {
  static let exports = Indicator(
    id: "exports", englishName: "Exports of goods", vietnameseName: "Kim ngạch xuất khẩu",
    kind: .money, isAdditive: true, unit: Quantity.Unit("million USD"))
  static let poverty = Indicator(
    id: "poverty_rate", englishName: "Poverty rate", vietnameseName: "Tỷ lệ hộ nghèo",
    kind: .share, isLowGood: true, unit: Quantity.Unit("percent"))
  static let benTre = Province(name: "Bến Tre", territory: .former, successor: "Vĩnh Long")
  static let vinhLong = Province(
    name: "Vĩnh Long", territory: .today, predecessors: ["Vĩnh Long", "Bến Tre", "Trà Vinh"])

  static let unit = Quantity.Unit("million USD")

  static func quantity(
    _ digits: String, _ unit: String = "million USD", _ approximation: Approximation = .exact
  ) -> Quantity {
    Quantity(
      Decimal(plain: digits) ?? Decimal(0), Quantity.Unit(unit), approximation: approximation)
  }

  static func citation(_ address: String, _ date: String) -> Citation {
    Citation(title: "", address: "https://\(address)", date: date)
  }

  static let vov = citation("www.vov.vn/kinh-te/1.vov", "2023-01-31")
  static let baoDongKhoi = citation("baodongkhoi.vn/a15289.html", "2024-03-18")

  static func published(
    _ year: Int, _ digits: String, _ status: Status = .actual,
    _ approximation: Approximation = .exact, from citation: Citation = vov
  ) -> Observation {
    let printed = quantity(digits, "million USD", approximation)
    return Observation(
      year: year, value: printed.decimal.value, interval: printed.interval, printed: printed,
      status: status, origin: .published, citation: citation)
  }

  /// Last year's 1,530, from next year's plan of 1,750, +14.38%.
  static let derived = observation(
    .derivedFromGrowth(
      level: quantity("1750"), growth: quantity("14.38", "percent"), year: 2024, status: .plan))

  static func observation(
    _ origin: Observation.Origin, _ value: Rational = 1530, status: Status = .plan
  ) -> Observation {
    Observation(
      year: 2023, value: value, interval: Interval(center: value, radius: 1), status: status,
      origin: origin, citation: baoDongKhoi)
  }

  static let series = Series(
    indicator: exports, province: benTre, unit: unit,
    observations: [published(2023, "1453"), published(2024, "1630")],
    plans: [published(2024, "1750", .plan)])
}
