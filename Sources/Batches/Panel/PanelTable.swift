import Datasets
import Tables

/// The series of a delimited text, whose rows stand together.
///
/// A damaged row refuses the series that it names, as far as its name can be read; amid the rows of
/// a series it refuses that, whatever it seems to name. One that names none is told in its place.
final class PanelTable: PanelSource {
  private var rows: TableReader
  private let columns: PanelColumns
  /// The series at hand.
  private var current: Run?
  /// What the damaged rows behind the series at hand name.
  private var stray: Run?
  /// Series that are finished; the first is next.
  private var ready: [PanelEntry] = []

  /// Rows that name one series, or none.
  private final class Run {
    let key: [String]?
    var draft: SeriesDraft

    init(_ key: [String]?, line: Int) {
      self.key = key
      draft = SeriesDraft(name: key?.joined(separator: "|"), line: line)
    }
  }

  init(_ lines: consuming LineReader) throws(TableError) {
    rows = try TableReader(
      RecordReader(lines, options: RecordReader.Options(allowsLineBreaks: false)))
    columns = try PanelColumns(rows.header)
  }

  var doubtfulNumber: String? { rows.doubtfulNumber }

  var isAtHand: Bool { !ready.isEmpty || rows.hasLine }

  func next() throws(TableError) -> PanelEntry? {
    while ready.isEmpty {
      do throws(TableError) {
        guard let row = try rows.next() else { break }
        take(row)
      } catch {
        if case .file = error { throw error }
        passOver(rows.row.line, columns.key(of: rows.damagedTexts), error)
      }
    }
    if ready.isEmpty { finish() }
    return ready.isEmpty ? nil : ready.removeFirst()
  }

  private func take(_ row: Row) {
    if let current, let key = current.key, columns.row(row, has: key) {
      if let fault = stray?.draft.fault { current.draft.refuse(fault) }
      stray = nil
    } else if let key = columns.key(of: row.record.texts) {
      begin(key, line: row.line)
    } else {
      return passOver(
        row.line, nil, .cell(line: row.line, column: columns.keyName, .empty))
    }
    if let current { columns.add(row, to: &current.draft) }
  }

  /// Notes a damaged row, and the series that it names.
  private func passOver(_ line: Int, _ key: [String]?, _ error: TableError) {
    if let current, current.key == key { return current.draft.refuse(.row(error)) }
    if let stray, stray.key == key { return }
    if let stray {
      finish(current)
      current = stray
    }
    stray = Run(key, line: line)
    stray?.draft.refuse(.row(error))
  }

  /// Begins the series of a sound row.
  private func begin(_ key: [String], line: Int) {
    finish(current)
    if stray?.key == key {
      current = stray
    } else {
      finish(stray)
      current = Run(key, line: line)
    }
    stray = nil
  }

  /// Finishes what is left at the end.
  private func finish() {
    finish(current)
    finish(stray)
    (current, stray) = (nil, nil)
  }

  private func finish(_ run: Run?) {
    if let run { ready.append(run.draft.finished()) }
  }
}
