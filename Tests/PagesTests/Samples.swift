import Figures
import Planning
import TestSupport
import Trends

/// Series and projections that pages are tested on.
enum Samples {
  static let exports = Indicator(
    id: "exports", englishName: "Exports of goods", vietnameseName: "Kim ngạch xuất khẩu",
    kind: .money, unit: Quantity.Unit("million USD"))
  static let province = Province(name: "Bến Tre", territory: .former)
  static let unit = Quantity.Unit("million USD")

  static func citation(_ host: String, _ date: String, words: String = "") -> Citation {
    Citation(title: "", address: "https://www.\(host)/a", date: date, words: words)
  }

  static func quantity(_ digits: String, _ unit: Quantity.Unit = unit) -> Quantity {
    Quantity(Decimal(plain: digits) ?? Decimal(0), unit)
  }

  static func published(
    _ year: Int, _ digits: String, _ status: Status = .actual,
    _ approximation: Approximation = .exact,
    from citation: Citation = citation("a.vn", "2020-03-18"),
    alternatives: [Observation] = []
  ) -> Observation {
    let printed = Quantity(quantity(digits).decimal, unit, approximation: approximation)
    return Observation(
      year: year, value: printed.decimal.value, interval: printed.interval, printed: printed,
      status: status, origin: .published, citation: citation, alternatives: alternatives)
  }

  static func derived(
    _ year: Int, _ value: Rational, from level: String, _ growth: String, _ status: Status,
    in citation: Citation
  ) -> Observation {
    Observation(
      year: year, value: value, interval: Interval(center: value, radius: 1), status: status,
      origin: .derivedFromGrowth(
        level: quantity(level), growth: quantity(growth, Quantity.Unit("percent")), year: year + 1,
        status: status), citation: citation)
  }

  static func series(
    _ observations: [Observation], plans: [Observation] = [], targets: [Observation] = []
  ) -> Series {
    Series(
      indicator: exports, province: province, unit: unit, observations: observations,
      plans: plans, targets: targets)
  }

  /// Modelled on a province's exports: an estimate, a hedge, a gap, derived values, two outcomes
  /// that disagree.
  static let exportSeries: Series = {
    let department = citation("sct.gov.vn", "2024-03-18")
    let early = citation("tapchi.vn", "2025-01-31")
    let late = citation("vietnam.vn", "2025-03-31")
    return series(
      [
        published(2016, "725", .estimate, from: citation("vnanet.vn", "2016-11-30")),
        published(2020, "1400", .actual, .moreThan, from: citation("vnplus.vn", "2021-02-01")),
        derived(2021, 1303, from: "1500", "15.13", .plan, in: citation("sggp.vn", "2021-12-31")),
        published(2022, "1500", .actual, .moreThan, from: citation("vov.vn", "2023-01-31")),
        derived(2023, 1452, from: "1630", "12.23", .actual, in: late),
        published(
          2024, "1630", from: late, alternatives: [published(2024, "1750", from: early)]),
      ],
      plans: [
        published(2021, "1500", .plan, from: citation("vnplus.vn", "2021-02-01")),
        published(2024, "1750", .plan, from: department),
      ],
      targets: [published(2025, "2600", .target, from: citation("vnplus.vn", "2021-02-01"))])
  }()

  /// Errors of a size that is easy to follow, so that pages do not move with training.
  static func ladder() throws -> Ladder {
    let calibration = try Calibration.sample(
      spreads: Calibration.linearSpreads(freedom: 30))
    return Ladder(calibration: calibration, kind: .money, model: .randomWalk)
  }

  static func outlook(
    of series: Series, horizon: Int = 1, given: Double? = nil
  ) throws -> Outlook {
    try Outlook(of: series, by: ladder(), horizon: horizon, given: given)
  }
}
