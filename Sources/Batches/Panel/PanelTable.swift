import Datasets
import Tables

/// The series of a delimited text, whose rows stand together.
///
/// A damaged row refuses the series that it names. Where it names none, it may belong to the series
/// before it or to the one after it, and refuses both: no forecast is made of a series that may lack
/// a row. A damaged row amid the rows of a series refuses that, whatever it seems to name.
final class PanelTable: PanelSource {
  private var rows: TableReader
  private let columns: PanelColumns
  /// The series at hand.
  private var current: Run?
  /// What damaged rows behind the series at hand name.
  private var stray: Run?
  /// What is wrong with a row, behind the series at hand, that names none.
  private var nameless: SeriesFault?
  /// Series that are finished; the first is next.
  private var ready: [PanelEntry] = []

  /// Rows that name one series.
  private final class Run {
    let key: [String]
    var draft: SeriesDraft

    init(_ key: [String], line: Int) {
      self.key = key
      draft = SeriesDraft(name: key.joined(separator: "|"), line: line)
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
        passOver(rows.row, error)
      }
    }
    if ready.isEmpty { finish() }
    return ready.isEmpty ? nil : ready.removeFirst()
  }

  private func take(_ row: Row) {
    if let run = current, columns.row(row, has: run.key) {
      if let fault = stray?.draft.fault { current?.draft.refuse(fault) }
      (stray, nameless) = (nil, nil)
    } else if let key = columns.key(of: row) {
      begin(key, line: row.line)
    } else {
      return passOver(row, .cell(line: row.line, column: columns.keyName, .empty))
    }
    if let current { columns.add(row, to: &current.draft) }
  }

  /// Notes a damaged row, and the series that it names.
  private func passOver(_ row: Row, _ error: TableError) {
    guard let key = columns.key(of: row) else {
      current?.draft.refuse(.row(error))
      nameless = nameless ?? .row(error)
      return
    }
    if current?.key == key {
      current?.draft.refuse(.row(error))
    } else if stray?.key != key {
      finish(stray)
      stray = Run(key, line: row.line)
      stray?.draft.refuse(.row(error))
    }
  }

  /// Begins the series of a sound row.
  private func begin(_ key: [String], line: Int) {
    finish(current)
    if stray?.key == key {
      current = stray
    } else {
      finish(stray)
      current = Run(key, line: line)
      if let nameless { current?.draft.refuse(nameless) }
    }
    (stray, nameless) = (nil, nil)
  }

  private func finish(_ run: Run?) {
    if let run { ready.append(run.draft.finished()) }
  }

  /// Finishes what is left at the end.
  private func finish() {
    if current == nil, stray == nil, let nameless {
      ready.append(.failure(RefusedSeries(name: nil, fault: nameless)))
    }
    finish(current)
    finish(stray)
    (current, stray, nameless) = (nil, nil, nil)
  }
}
