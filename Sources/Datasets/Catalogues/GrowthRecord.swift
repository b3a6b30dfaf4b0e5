public import Figures
public import Tables

/// How fast an indicator is known to grow in a year, in percent: the 1st, 50th and 99th percentile
/// over provinces and years.
public struct GrowthRecord: Hashable, Sendable {
  public let p1: Double
  public let p50: Double
  public let p99: Double

  /// What the built-in bands know of an indicator; `nil` if nothing.
  public init?(of indicator: Indicator) throws(TableError) {
    let records = try BuiltInTable.plausibility.map { row throws(TableError) -> GrowthRecord? in
      guard row.string("indicator") == indicator.id,
        row.string("measure").hasPrefix("annual growth"),
        let p1 = try row.doubleIfPresent("p1"), let p50 = try row.doubleIfPresent("p50"),
        let p99 = try row.doubleIfPresent("p99")
      else { return nil }
      return GrowthRecord(p1: p1, p50: p50, p99: p99)
    }
    guard let first = records.first else { return nil }
    self = first
  }

  private init(p1: Double, p50: Double, p99: Double) {
    self.p1 = p1
    self.p50 = p50
    self.p99 = p99
  }

  /// The growth between the outer percentiles, as fractions.
  public var range: ClosedRange<Double> { (p1 / 100)...(Swift.max(p1, p99) / 100) }
}
