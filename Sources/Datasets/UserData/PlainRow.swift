import Figures
import Tables

/// Decodes a row of a plain series: a year's value, and the plan for it.
enum PlainRow {
  /// The columns without which a table is no plain series.
  static let requiredColumns = ["indicator", "province", "year", "value"]
  /// All columns that are read.
  static let columns = requiredColumns + ["plan", "unit", "status"]

  /// The outcome and the plan that a row states; a row may state a plan alone.
  static func declarations(
    _ row: Row, _ indicator: Indicator, _ province: String, source: String
  ) throws(RowFault) -> [Declaration] {
    let year = try row.yearCell()
    let unit = row.unit(for: indicator)
    let status = try status(row)
    let citation = Citation(title: source, line: row.line)
    func declaration(_ column: String, _ status: Status) throws(RowFault) -> Declaration? {
      guard let value = try row.decimalCell(column) else { return nil }
      let quantity = Quantity(value, unit)
      try StatementRow.checkSign(of: quantity, indicator, row, column)
      return Declaration(
        indicator: indicator.id, province: province, period: .year(year), status: status,
        level: quantity, citation: citation)
    }
    let outcome = try declaration("value", status)
    let plan = try declaration("plan", .plan)
    guard outcome != nil || plan != nil else { throw .missing(column: "value") }
    return [outcome, plan].compactMap { $0 }
  }

  private static func status(_ row: Row) throws(RowFault) -> Status {
    let word = row.string("status")
    guard !word.isEmpty else { return .actual }
    guard let status = Status(rawValue: word.lowercased()), status.isOutcome else {
      throw .word(
        column: "status", found: word,
        allowed: Status.allCases.filter(\.isOutcome).map(\.rawValue))
    }
    return status
  }
}

/// What the rows of one plain series must keep to among themselves.
struct PlainSeriesRules {
  private var seen: [UserFile.SeriesKey: Seen] = [:]

  private struct Seen {
    var lines: [Int: Int] = [:]
    var lastYear: Int
    var unit: Quantity.Unit
    var unitLine: Int
    var isSorted = true
  }

  /// Takes a row in, or refuses it for a year or a unit that does not go with the rows before.
  ///
  /// - Returns: a note if the row is the first of its series whose year steps back.
  mutating func check(
    _ declarations: [Declaration], _ row: Row, _ key: UserFile.SeriesKey
  ) throws(RowFault) -> DataNote? {
    guard let year = declarations.first?.period.wholeYear,
      let unit = declarations.first?.level?.unit
    else { return nil }
    var series = seen[key] ?? Seen(lastYear: year, unit: unit, unitLine: row.line)
    if let first = series.lines[year] { throw .duplicateYear(year, firstLine: first) }
    guard unit.isConvertible(to: series.unit) else {
      throw .unit(unit.name, earlier: series.unit.name, firstLine: series.unitLine)
    }
    let stepsBack = year < series.lastYear && series.isSorted
    series.lines[year] = row.line
    series.lastYear = year
    if stepsBack { series.isSorted = false }
    seen[key] = series
    return stepsBack ? .unsortedYears(line: row.line) : nil
  }
}
