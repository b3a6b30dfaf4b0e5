import Datasets
import Figures
import Planning
import Tables
import Trends

/// The plans and outcomes of many makers.
enum PlanLines {
  /// The lines of `training/plans.csv`; without those of every `parts`-th maker in alphabetical
  /// order, beginning with number `part`, if that is asked for.
  static func budgets(
    in folder: String, without fold: Fold?, trends calibration: Calibration
  ) throws -> [PlanLine] {
    let ladder = Ladder(calibration: calibration, kind: .level)
    var table = try TableReader(
      RecordReader(ByteSource(path: folder + "/training/plans.csv")),
      requiring: ["maker", "indicator", "year", "plan", "actual"])
    var order: [Key] = []
    var points: [Key: [(year: Int, plan: Double, actual: Double)]] = [:]
    while let row = try table.next() {
      let key = Key(maker: row.text("maker") ?? "", indicator: row.text("indicator") ?? "")
      if points[key] == nil { order.append(key) }
      points[key, default: []].append(
        (try row.integer("year"), try row.double("plan"), try row.double("actual")))
    }
    let makers = Set(order.map(\.maker)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let left = Set(
      makers.enumerated().filter { fold?.holds($0.offset) == true }.map(\.element))
    return try order.filter { !left.contains($0.maker) }.compactMap { key in
      guard let points = points[key]?.sorted(by: { $0.year < $1.year }) else { return nil }
      return PlanLine(
        maker: key.maker,
        history: try History(years: points.map(\.year), values: points.map(\.actual)),
        plans: Dictionary(points.map { ($0.year, $0.plan) }) { first, _ in first },
        ladder: ladder)
    }
  }

  /// The lines of the statements and official tables that the program carries.
  static func reports(trends calibration: Calibration) throws -> [PlanLine] {
    let library = try Library()
    return try library.plannedSeries(now: year).compactMap { series in
      let growth = library.growthRecords[series.indicator.id].flatMap {
        GrowthBand(p1: $0.p1, p50: $0.p50, p99: $0.p99)
      }
      return PlanLine(
        series, ladder: Ladder(calibration: calibration, of: series.indicator, growing: growth))
    }
  }

  /// The year whose map names of provinces are taken on, so that the table does not depend on the
  /// day that it is made.
  private static let year = 2025

  private struct Key: Hashable {
    let maker: String
    let indicator: String
  }

  /// Part number `part` of `parts`, written `0/6`.
  struct Fold {
    let part: Int
    let parts: Int

    init?(_ text: String) {
      let numbers = text.split(separator: "/").compactMap { Int($0) }
      guard numbers.count == 2, numbers[1] > 1, (0..<numbers[1]).contains(numbers[0]) else {
        return nil
      }
      part = numbers[0]
      parts = numbers[1]
    }

    func holds(_ index: Int) -> Bool { index % parts == part }
  }
}
