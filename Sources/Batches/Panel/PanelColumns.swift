import Datasets
import Figures
import Tables

/// Where the columns of a panel stand.
struct PanelColumns {
  /// The columns that tell the series: one, or indicator and province.
  private let key: [Int]
  private let year: Int
  private let value: Int
  private let plan: Int?
  private let split: Int?
  private let indicator: Int?
  private let kind: Int?
  private let names: [String]

  /// - Throws: `TableError.missingColumns`.
  init(_ header: Header) throws(TableError) {
    let isByProvince =
      header.index(of: "series") == nil && header.index(of: "indicator") != nil
      && header.index(of: "province") != nil
    let key = isByProvince ? ["indicator", "province"] : ["series"]
    try header.require(key + ["year", "value"])
    func index(_ name: String) throws(TableError) -> Int {
      guard let index = header.index(of: name) else {
        throw .missingColumns([name], found: header.names)
      }
      return index
    }
    self.key = key.compactMap(header.index)
    year = try index("year")
    value = try index("value")
    plan = header.index(of: "plan")
    split = header.index(of: "split")
    indicator = header.index(of: "indicator")
    kind = header.index(of: "kind")
    names = header.names
  }

  /// What tells the series of a row, by its texts; nil if that is empty or not there.
  func key(of texts: [String]) -> [String]? {
    guard key.allSatisfy({ $0 < texts.count }) else { return nil }
    let key = key.map { texts[$0] }
    return key.allSatisfy(\.isEmpty) ? nil : key
  }

  /// Whether a sound row belongs to the series of the key.
  func row(_ row: Row, has key: [String]) -> Bool {
    zip(self.key, key).allSatisfy { row[$0].equals($1) }
  }

  /// The column that tells the series.
  var keyName: String { names[key[0]] }

  /// Adds a sound row to its series.
  func add(_ row: Row, to draft: inout SeriesDraft) {
    guard draft.fault == nil else { return }
    do throws(SeriesFault) {
      try describe(&draft, by: row)
      draft.add(
        SeriesDraft.Point(
          year: try year(of: row), line: row.line, value: try number(value, of: row),
          plan: try plan.flatMap { column throws(SeriesFault) in try number(column, of: row) },
          isTest: split.map { row[$0].equals("test") } ?? false))
    } catch {
      draft.refuse(error)
    }
  }

  /// Takes over indicator and kind, in which the rows of a series agree.
  private func describe(_ draft: inout SeriesDraft, by row: Row) throws(SeriesFault) {
    if let indicator, !row[indicator].isEmpty, draft.indicator.map(row[indicator].equals) != true {
      draft.indicator = try agreed(row, indicator, with: draft.indicator)
    }
    guard let kind, !row[kind].isEmpty, draft.kind.map({ row[kind].equals($0.rawValue) }) != true
    else { return }
    let found = try agreed(row, kind, with: draft.kind?.rawValue)
    draft.kind = Indicator.Kind(rawValue: found)
    if draft.kind == nil { throw .kind(line: row.line, found: found) }
  }

  /// The text of a cell, where no row before has had another.
  private func agreed(
    _ row: Row, _ column: Int, with earlier: String?
  ) throws(SeriesFault) -> String {
    let found = row[column].text
    guard let earlier else { return found }
    throw .inconsistent(column: names[column], line: row.line, found: found, earlier: earlier)
  }

  private func year(of row: Row) throws(SeriesFault) -> Int {
    do throws(CellFault) {
      return try row[year].parseInteger()
    } catch {
      throw .year(line: row.line, found: row[year].text)
    }
  }

  /// The number of a cell; nil if that is empty.
  private func number(_ column: Int, of row: Row) throws(SeriesFault) -> Double? {
    let field = row[column]
    guard !field.isEmpty else { return nil }
    do throws(CellFault) {
      return try field.parseDouble(mark: row.decimalMark)
    } catch .empty {
      return nil
    } catch {
      throw .row(.cell(line: row.line, column: names[column], error))
    }
  }
}
