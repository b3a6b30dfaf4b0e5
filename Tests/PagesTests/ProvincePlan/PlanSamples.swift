import Figures
import Planning

@testable import Pages

extension Samples {
  /// A table of exports, of a poverty rate that ends a year earlier, of an own indicator, and of a
  /// balance that ended long ago.
  static func provincePlan(
    own name: String = "Mushrooms", chance: Double = 0.75
  ) throws -> ProvincePlan {
    let unit = Quantity.Unit("percent")
    let poverty = Series(
      indicator: Indicator(
        id: "poverty_rate", englishName: "Poverty rate", vietnameseName: "Tỷ lệ hộ nghèo",
        kind: .share, isLowGood: true, unit: unit, sector: .society),
      province: province, unit: unit,
      observations: [
        published(2021, "14.2"), published(2022, "13.5", .preliminary), published(2023, "12.1"),
      ])
    let trade = Indicator(
      id: "exports", englishName: "Exports of goods", vietnameseName: "Kim ngạch xuất khẩu",
      kind: .money, unit: Samples.unit, sector: .trade)
    let exports = Series(
      indicator: trade, province: province, unit: Samples.unit,
      observations: exportSeries.observations,
      plans: exportSeries.plans + [published(2025, "1800", .plan)])
    let own = Series(
      indicator: Indicator(uncatalogued: name), province: province,
      unit: Quantity.Unit("count:farms"),
      observations: [published(2022, "12", .estimate), published(2024, "15", .estimate)])
    let balance = Series(
      indicator: Indicator(
        id: "trade_balance", englishName: "Trade balance", vietnameseName: "Cán cân thương mại",
        kind: .balance, unit: Samples.unit, sector: .trade),
      province: province, unit: Samples.unit,
      observations: [published(2015, "-20"), published(2016, "12")])
    return try ProvincePlan(of: [own, poverty, exports, balance], withChance: chance) { _ in
      try ladder()
    }
  }
}
