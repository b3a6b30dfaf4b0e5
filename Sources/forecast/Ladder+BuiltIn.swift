import Datasets
import Figures
import Tables
import Trends

extension Ladder {
  /// The default models, with what the built-in tables have learnt from other series.
  ///
  /// - Parameter growth: how fast the indicator is known to grow, if it is.
  static func builtIn(for indicator: Indicator, knowing growth: GrowthRecord?) throws -> Ladder {
    // A growth known of what an index measures is none of the index, which starts anew each year.
    let known = indicator.isChainIndex ? nil : growth
    return Ladder(
      calibration: try .builtIn(), kind: indicator.kind,
      band: known.flatMap { GrowthBand(p1: $0.p1, p50: $0.p50, p99: $0.p99) })
  }
}

extension Calibration {
  /// The trained tables that the program carries.
  static func builtIn() throws -> Calibration {
    try Calibration(
      growth: BuiltInTable.growth.map { row throws(TableError) in
        guard let kind = Indicator.Kind(rawValue: row.text("kind") ?? "") else { return nil }
        return Growth(
          kind: kind, growth: try row.double("growth"), spread: try row.double("spread"))
      },
      members: BuiltInTable.models.map { row throws(TableError) in
        guard let model = TrendName(rawValue: row.text("model") ?? "") else { return nil }
        return Member(
          model: model, weight: try row.double("weight"), error: try row.double("error"))
      },
      spreads: BuiltInTable.errors.map { row throws(TableError) in
        guard let form = Form(rawValue: row.text("form") ?? "") else { return nil }
        return Spread(
          form: form, observations: try row.integer("observations"),
          horizon: try row.integer("horizon"), below: try row.double("below"),
          above: try row.double("above"), freedom: try row.double("freedom"))
      })
  }
}
