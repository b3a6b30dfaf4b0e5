import Figures
import Tables

/// Turns the rows of a table into declarations, by its layout.
struct LayoutDecoder {
  private let layout: Layout
  private let source: String
  private var decoded: [Declaration] = []
  private var plain = PlainSeriesRules()
  private var readings = ReadingJoin()
  private var placeless = 0
  private var rowNotes: [DataNote] = []

  init(_ layout: Layout, source: String) {
    self.layout = layout
    self.source = source
  }

  /// What the rows taken say.
  var declarations: [Declaration] { decoded + readings.declarations }

  /// What their reader should be told.
  var notes: [DataNote] { rowNotes + (placeless > 0 ? [.placeless(count: placeless)] : []) }

  /// Whether a row speaks of a series at all. Of figures that were read in documents some do not:
  /// parts of an indicator, and those that name no place, which are counted.
  mutating func isOfSeries(_ row: Row) -> Bool {
    guard layout == .readings else { return true }
    guard !row.string("indicator").isEmpty, row.string("scope").isEmpty else { return false }
    if row.string("region").isEmpty {
      placeless += 1
      return false
    }
    return true
  }

  /// Takes a row in, with the names in it resolved.
  mutating func take(_ row: Row, _ indicator: Indicator, _ province: String) throws(RowFault) {
    for column in ["indicator", layout.placeColumn] where row.string(column).isEmpty {
      throw .missing(column: column)
    }
    switch layout {
    case .plain:
      let read = try PlainRow.declarations(row, indicator, province, source: source)
      let key = UserFile.SeriesKey(indicator: indicator.id, province: province)
      if let note = try plain.check(read, row, key) { rowNotes.append(note) }
      decoded += read
    case .statements:
      decoded.append(
        try StatementRow.declaration(
          row, indicator: indicator, province: province, source: source))
    case .readings:
      readings.append(try ReadingRow(row, indicator, province))
    }
  }
}
