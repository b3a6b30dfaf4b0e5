import Datasets
import Figures
import Trends

extension Ladder {
  /// The default models, with what the built-in tables have learnt from other series.
  ///
  /// - Parameter growth: how fast the indicator is known to grow, if it is.
  static func builtIn(for indicator: Indicator, knowing growth: GrowthRecord?) throws -> Ladder {
    // A growth known of what an index measures is none of the index, which starts anew each year.
    let known = indicator.isChainIndex ? nil : growth
    return Ladder(
      calibration: try TrainedTable.builtIn().trends, kind: indicator.kind,
      band: known.flatMap { GrowthBand(p1: $0.p1, p50: $0.p50, p99: $0.p99) })
  }
}
