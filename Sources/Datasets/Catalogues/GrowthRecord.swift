public import Tables

/// How fast an indicator is known to grow in a year, in percent: the 1st, 50th and 99th percentile
/// over provinces and years.
public struct GrowthRecord: Hashable, Sendable {
  /// One year in a hundred grew less.
  public let p1: Double
  /// Half of all years grew less.
  public let p50: Double
  /// One year in a hundred grew more.
  public let p99: Double

  /// What the built-in bands know, by the ids of indicators; the first band of each.
  public static func all() throws(TableError) -> [String: GrowthRecord] {
    var records: [String: GrowthRecord] = [:]
    try BuiltInTable.plausibility.forEachRow { row throws(TableError) in
      guard row.string("measure").hasPrefix("annual growth"),
        let p1 = try row.doubleIfPresent("p1"), let p50 = try row.doubleIfPresent("p50"),
        let p99 = try row.doubleIfPresent("p99"), case let id = row.string("indicator"),
        records[id] == nil
      else { return }
      records[id] = GrowthRecord(p1: p1, p50: p50, p99: p99)
    }
    return records
  }

  private init(p1: Double, p50: Double, p99: Double) {
    self.p1 = p1
    self.p50 = p50
    self.p99 = p99
  }

  /// The growth between the outer percentiles, as fractions.
  public var range: ClosedRange<Double> { (p1 / 100)...(Swift.max(p1, p99) / 100) }
}
