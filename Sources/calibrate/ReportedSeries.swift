import Datasets
import Figures
import Planning
import Trends

/// The series of the statements and official tables that the program carries.
struct ReportedSeries {
  private let library: Library
  let series: [Series]

  /// The year whose map names of provinces are taken on, so that the table does not depend on the
  /// day that it is made.
  private static let year = 2025

  init() throws {
    library = try Library()
    series = try library.reportedSeries(now: Self.year)
  }

  /// Their plans with what came of them.
  func lines(trends calibration: Calibration) -> [PlanLine] {
    series.filter { !$0.plans.isEmpty }.compactMap { series in
      let growth = library.growthRecords[series.indicator.id].flatMap {
        GrowthBand(p1: $0.p1, p50: $0.p50, p99: $0.p99)
      }
      return PlanLine(
        series, ladder: Ladder(calibration: calibration, of: series.indicator, growing: growth))
    }
  }
}
