import Figures
import Tables
import Trends

/// The series of one source, cut off before their test years.
struct TrainingCollection {
  let name: String
  let series: [TrainingSeries]

  static func all(in folder: String) throws -> [TrainingCollection] {
    let kinds = try kinds(in: folder + "/indicators.csv")
    return [
      try read("m3", folder + "/training/m3_yearly.csv") { row in
        Entry(series: row.text("series") ?? "", kind: .level, isTest: row.text("split") == "test")
      },
      try read("panel", folder + "/panel.csv") { row in
        let indicator = row.text("indicator") ?? ""
        return Entry(
          series: indicator + "|" + (row.text("province") ?? ""),
          kind: kinds[indicator] ?? .level, isTest: nil)
      },
      try read("world", folder + "/training/world.csv") { row in
        let series = row.text("series") ?? ""
        let kind = Indicator.Kind(rawValue: row.text("kind") ?? "") ?? .level
        return Entry(
          series: series, kind: series.hasPrefix("gdp|") ? .money : kind,
          isTest: row.text("split") == "test")
      },
    ]
  }

  /// What a row says of its series; a series without a split keeps its last three values for the
  /// test.
  private struct Entry {
    let series: String
    let kind: Indicator.Kind
    let isTest: Bool?
  }

  private struct Growing {
    let kind: Indicator.Kind
    var points: [(year: Int, value: Double, isTest: Bool?)] = []

    /// Nil for a series with fewer than three years to learn from.
    func training(in collection: String) throws -> TrainingSeries? {
      let points = points.sorted { $0.year < $1.year }
      let tests = points.contains { $0.isTest == nil } ? 3 : points.count { $0.isTest == true }
      guard points.count - tests >= 3 else { return nil }
      let past = points.dropLast(tests)
      return TrainingSeries(
        collection: collection, kind: kind,
        history: try History(years: past.map(\.year), values: past.map(\.value)))
    }
  }

  private static func read(
    _ name: String, _ path: String, _ entry: (Row) -> Entry
  ) throws -> TrainingCollection {
    var table = try TableReader(RecordReader(ByteSource(path: path)), requiring: ["year", "value"])
    var order: [String] = []
    var growing: [String: Growing] = [:]
    while let row = try table.next() {
      let entry = entry(row)
      if growing[entry.series] == nil { order.append(entry.series) }
      growing[entry.series, default: Growing(kind: entry.kind)].points.append(
        (try row.integer("year"), try row.double("value"), entry.isTest))
    }
    return TrainingCollection(
      name: name, series: try order.compactMap { try growing[$0]?.training(in: name) })
  }

  /// The kind of every indicator of the catalogue.
  private static func kinds(in path: String) throws -> [String: Indicator.Kind] {
    var table = try TableReader(RecordReader(ByteSource(path: path)), requiring: ["id", "kind"])
    var kinds: [String: Indicator.Kind] = [:]
    while let row = try table.next() {
      let kind: Indicator.Kind =
        switch row.text("kind") {
        case "money": .money
        case "percent": .share
        case "ratio", "index", "score": .rate
        default: .level
        }
      kinds[row.text("id") ?? ""] = kind
    }
    return kinds
  }
}
