import Figures
import Planning

@testable import Pages

/// Series that strain a picture: no change, one value, many years, signs, and values near the ends of
/// what can be told.
enum OddSeries: String, CaseIterable {
  case usual, single, zeros, negative, huge, tiny, wide, long, apart, later, given, lowGood

  var series: Series {
    switch self {
    case .usual: Samples.exportSeries
    case .single, .given: Self.series([2024: "5"])
    case .zeros: Self.series([2021: "0", 2022: "0", 2023: "0"], plans: [2023: "0", 2024: "0"])
    case .negative:
      Self.series(
        [2020: "-500", 2021: "300", 2022: "-20"], plans: [2022: "-10", 2023: "40"],
        kind: .balance)
    case .huge: Self.series([2022: Self.ten37, 2024: "2" + Self.ten37], plans: [2025: Self.ten37])
    case .tiny:
      Self.series([2023: "0." + Self.leadingZeros + "1", 2024: "0." + Self.leadingZeros + "3"])
    case .wide: Self.series([2020: "0.000001", 2021: "1000000000000"], plans: [2022: "1"])
    case .long:
      Self.series(
        Dictionary(uniqueKeysWithValues: (1964...2024).map { ($0, "\(300 + ($0 * 37) % 90)") }),
        plans: Dictionary(uniqueKeysWithValues: (1990...2025).map { ($0, "\(350 + $0 % 7)") }))
    case .apart: Self.series([1000: "1", 2999: "2"])
    case .later:
      Self.series(
        [2023: "5", 2024: "6"], plans: [2022: "4", 2025: "7", 2026: "8", 2040: "9"],
        targets: [2020: "3", 2025: "7", 2030: "12", 2050: "99"])
    case .lowGood:
      Self.series(
        [2022: "9", 2023: "8", 2024: "7.5"], plans: [2024: "7", 2025: "6"], isLowGood: true)
    }
  }

  func figures(_ language: Language, horizon: Int = 1) throws -> YearFigures {
    let outlook = try Samples.outlook(
      of: series, horizon: horizon, given: self == .given ? 1e300 : nil)
    return YearFigures(series: series, outlook: outlook, language: language)
  }

  private static let leadingZeros = String(repeating: "0", count: 24)
  private static let ten37 = "1" + String(repeating: "0", count: 36)

  private static func series(
    _ values: [Int: String], plans: [Int: String] = [:], targets: [Int: String] = [:],
    kind: Indicator.Kind = .money, isLowGood: Bool = false
  ) -> Series {
    func observations(_ values: [Int: String], _ status: Status) -> [Observation] {
      values.sorted { $0.key < $1.key }.map { Samples.published($0.key, $0.value, status) }
    }
    return Series(
      indicator: Indicator(
        id: "odd", englishName: "Odd", vietnameseName: "Lạ", kind: kind, isLowGood: isLowGood),
      province: Samples.province, unit: Samples.unit,
      observations: observations(values, .actual), plans: observations(plans, .plan),
      targets: observations(targets, .target))
  }
}
