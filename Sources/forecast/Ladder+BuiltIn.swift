import Datasets
import Figures
import Trends

extension Ladder {
  /// The default models, with what the built-in tables have learnt from other series.
  ///
  /// - Parameter growth: how fast the indicator is known to grow, if it is.
  static func builtIn(for indicator: Indicator, knowing growth: GrowthRecord?) throws -> Ladder {
    Ladder(
      calibration: try TrainedTable.builtIn().trends, of: indicator,
      growing: growth.flatMap { GrowthBand(p1: $0.p1, p50: $0.p50, p99: $0.p99) })
  }
}
