/// Reads the rows of a table: a header, and under it rows that fit it.
///
///     var table = try TableReader(RecordReader(ByteSource(path: path)), requiring: ["year"])
///     while let row = try table.next() { years.append(try row.integer("year")) }
///
/// Rows without anything but separators, as spreadsheets leave them below a table, are skipped and
/// counted. A row may end with more empty fields than the header has columns.
public struct TableReader: ~Copyable, Sendable {
  public let header: Header
  /// The row last read; after an error in a row, its fields before the damage.
  public private(set) var row: Row
  private var records: RecordReader
  private var emptyRows = 0

  /// Reads the header.
  ///
  /// - Throws: `TableError`: what reading a record gives, `empty` where there is none, and a header
  ///   that is faulty or lacks one of the columns.
  public init(
    _ records: consuming RecordReader, requiring columns: [String] = []
  ) throws(TableError) {
    guard let first = try records.next() else { throw .empty }
    let header = try Header(first)
    try header.require(columns)
    self.header = header
    row = Row(header: header, record: Record(), decimalMark: records.dialect.decimalMark)
    self.records = records
  }

  public var dialect: Dialect { records.dialect }

  /// A number that may have been read in the wrong way; see `RecordReader.doubtfulNumber`.
  public var doubtfulNumber: String? { records.doubtfulNumber }

  /// The lines that were skipped because nothing stands in them.
  public var blankLines: Int { records.blankLines + emptyRows }

  /// Whether a whole line is at hand, so that reading on need not wait for a pipe.
  public var hasLine: Bool { records.hasLine }

  /// The next row; nil at the end. After an error in a row the next call gives the row after it.
  ///
  /// - Throws: `TableError.fieldCount`, and what reading a record gives.
  public mutating func next() throws(TableError) -> Row? {
    while true {
      row.record = Record()
      defer { row.record = records.record }
      guard let record = try records.next() else { return nil }
      guard !record.isEmpty(from: 0) else {
        emptyRows += 1
        continue
      }
      guard record.count >= header.count, record.isEmpty(from: header.count) else {
        throw .fieldCount(line: record.line, expected: header.count, found: record.count)
      }
      row.record = record
      return row
    }
  }
}
