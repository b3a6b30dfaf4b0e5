/// Reads the records of a delimited text one by one, from memory without copying or from a file in
/// chunks.
///
/// LF, CRLF and CR each end a line; blank lines are skipped and counted. A text of any length takes
/// no more memory than a chunk and a record.
///
/// After an error in a record the reader may be asked on: it goes on behind the damaged line, and
/// `record` has the fields before the damage. After an error of the file itself there is no more.
public struct RecordReader: ~Copyable, Sendable {
  /// What a reader takes.
  public struct Options: Sendable {
    /// Whether a field in quotes may hold line breaks.
    public var allowsLineBreaks: Bool
    /// The length in bytes, from 1 to 2³⁰, above which a record is refused.
    public var recordLimit: Int

    public init(allowsLineBreaks: Bool = true, recordLimit: Int = 1 << 20) {
      precondition(1...(1 << 30) ~= recordLimit, "A record's limit lies between 1 and 2^30 bytes.")
      self.allowsLineBreaks = allowsLineBreaks
      self.recordLimit = recordLimit
    }
  }

  public let dialect: Dialect
  /// A number that may have been read in the wrong way, since nothing tells whether its mark sets
  /// off decimals or thousands (`1.234` between semicolons); nil where the text leaves no doubt.
  public let doubtfulNumber: String?
  /// The blank lines that were skipped.
  public internal(set) var blankLines = 0
  /// The record last read; after an error, its fields before the damage.
  public private(set) var record = Record()

  let options: Options
  let lexer: RecordLexer
  /// The bytes at hand: from memory all of them, from a source the latest chunk.
  var window: Bytes
  var position: Int
  /// The line at `position`.
  var line = 1
  /// What is still to be read; nil at the end, or where the text lies in memory.
  var source: ByteSource?
  /// Whether bytes are to be thrown away up to the next line end.
  private var skipsLine = false

  /// Reads a text that lies in memory.
  ///
  /// - Parameter dialect: nil to tell it from the first lines.
  /// - Throws: `TableError.empty`, `TableError.wideEncoding`.
  public init(
    _ bytes: Bytes, dialect: Dialect? = nil, options: Options = Options()
  ) throws(TableError) {
    try self.init(window: bytes, source: nil, dialect, options)
  }

  /// Reads a file or a pipe, whose first lines are read at once.
  ///
  /// - Parameter dialect: nil to tell it from the first lines.
  /// - Throws: `TableError.file`, `TableError.empty`, `TableError.wideEncoding`.
  public init(
    _ source: ByteSource, dialect: Dialect? = nil, options: Options = Options()
  ) throws(TableError) {
    try self.init(window: Bytes(), source: source, dialect, options)
  }

  /// Reads a text whose beginning was looked at, and of which no line was taken.
  ///
  /// - Throws: as for a file.
  public init(
    _ lines: consuming LineReader, options: Options = Options()
  ) throws(TableError) {
    precondition(lines.line == 1, "A table begins with the first line.")
    try self.init(window: lines.window, source: lines.source, nil, options)
  }

  private init(
    window: Bytes, source: ByteSource?, _ dialect: Dialect?, _ options: Options
  ) throws(TableError) {
    var (window, source) = (window, source)
    while window.count < options.recordLimit, let open = source,
      dialect == nil ? !Dialect.Detection.isPossible(in: window) : window.count < 4
    {
      (window, source) = try open.extend(window)
    }
    let detected = Dialect.Detection(in: window, isWhole: source == nil, known: dialect)
    guard !detected.isWide else { throw .wideEncoding }
    let start = detected.dialect.hasByteOrderMark ? 3 : 0
    guard start < window.count || source != nil else { throw .empty }
    position = start
    self.dialect = detected.dialect
    doubtfulNumber = detected.doubtfulNumber
    self.options = options
    lexer = RecordLexer(
      separator: self.dialect.separator.rawValue, allowsLineBreaks: options.allowsLineBreaks)
    self.window = window
    self.source = source
  }

  /// Whether a whole line is at hand, so that reading on need not wait for a pipe.
  public var hasLine: Bool { window[position..<window.count].hasLineBreak }

  /// The next record; nil at the end.
  ///
  /// A record that is let go before the next call costs no allocation.
  ///
  /// - Throws: `TableError` with the place of the damage.
  /// - Complexity: linear in the length of the record.
  public mutating func next() throws(TableError) -> Record? {
    while true {
      if skipsLine { try skipLine() }
      guard position < window.count || source != nil else { return nil }
      record.line = line
      record.bytes = Bytes()
      let rest = window[position..<min(window.count, position + options.recordLimit)]
      let isLast = source == nil && position + rest.count == window.count
      let outcome = rest.withUnsafeBytes { lexer.lex($0, isLast: isLast, into: &record.bounds) }
      switch outcome {
      case .record(let length, let next, let lineBreaks, let isASCII):
        record.bytes = rest[0..<length]
        if !isASCII { try checkEncoding() }
        position += next
        line += lineBreaks + 1
        guard !record.isBlank else {
          blankLines += 1
          continue
        }
        return record
      case .unfinished(let openQuote):
        if rest.count == options.recordLimit {
          record.bytes = rest
          guard let openQuote else {
            throw damage(at: 0, .overlongRecord(line: line, limit: options.recordLimit))
          }
          throw damage(at: openQuote) { .unclosedQuote($0) }
        }
        try fill()
      case .fault(let fault, let offset):
        record.bytes = rest
        throw damage(at: offset) { place in
          switch fault {
          case .nul: .nul(place)
          case .strayQuote: .strayQuote(place)
          case .textAfterQuote: .textAfterQuote(place)
          case .unclosedQuote: .unclosedQuote(place)
          }
        }
      }
    }
  }
}

extension RecordReader {
  /// Reads a chunk more behind what is left of the window.
  private mutating func fill() throws(TableError) {
    guard let open = source else { return }
    source = nil  // A file that cannot be read has no more.
    (window, source) = try open.extend(window[position..<window.count])
    position = 0
  }

  /// Refuses a record that is not UTF-8.
  private mutating func checkEncoding() throws(TableError) {
    let (offset, byte) = record.bytes.withUnsafeBytes { bytes in
      let offset = bytes.firstInvalidUTF8
      return (offset, offset.map { bytes[$0] })
    }
    guard let offset, let byte else { return }
    record.bounds = Array(record.bounds.prefix { Int($0.end) < offset })
    throw damage(at: offset) { .invalidUTF8($0, byte: byte) }
  }

  /// Leaves the record at `position` behind, damaged at an offset from there, and gives the error.
  private mutating func damage(at offset: Int, _ error: (Place) -> TableError) -> TableError {
    let field = record.bounds.count + 1
    let place = record.bytes.withUnsafeBytes { bytes in
      Place(of: offset, in: bytes, line: line, field: field)
    }
    line = place.line
    position += offset
    skipsLine = true
    return error(place)
  }

  private mutating func damage(at offset: Int, _ error: TableError) -> TableError {
    damage(at: offset) { _ in error }
  }

  /// Throws bytes away up to the end of the line.
  private mutating func skipLine() throws(TableError) {
    while skipsLine {
      let rest = window[position..<window.count]
      let (length, isWhole) = rest.withUnsafeBytes { bytes in
        let end = bytes.firstIndex { $0 == lineFeed || $0 == carriageReturn } ?? bytes.count
        let next = end < bytes.count ? bytes.endOfLineBreak(at: end, isLast: source == nil) : nil
        return (next ?? end, next != nil)
      }
      position += length
      line += isWhole ? 1 : 0
      skipsLine = !isWhole && source != nil
      if skipsLine { try fill() }
    }
  }
}
