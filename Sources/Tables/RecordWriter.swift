/// Writes records as delimited text by RFC 4180: what needs quotes gets them, nothing else does.
///
/// Bytes go to the sink in chunks; `flush` must be called at the end.
public struct RecordWriter: ~Copyable, Sendable {
  /// Takes a run of bytes, which are valid during the call only.
  public typealias Sink = @Sendable (UnsafeRawBufferPointer) throws(TableError) -> Void

  public let dialect: Dialect
  /// Whether a text that a spreadsheet would run as a formula gets an apostrophe in front.
  public let escapesFormulas: Bool
  /// Nil to keep everything.
  private let sink: Sink?
  private var pending: [UInt8] = []
  private var line = 1

  private static let chunk = 1 << 16

  /// - Parameter escapesFormulas: true for readers who open the file in a spreadsheet; reading
  ///   such a file again gives the apostrophe, too.
  public init(
    dialect: Dialect = .standard, escapesFormulas: Bool = false, sink: @escaping Sink
  ) {
    self.init(dialect, escapesFormulas, sink)
  }

  private init(_ dialect: Dialect, _ escapesFormulas: Bool, _ sink: Sink?) {
    self.dialect = dialect
    self.escapesFormulas = escapesFormulas
    self.sink = sink
    if dialect.hasByteOrderMark { pending += [0xEF, 0xBB, 0xBF] }
  }

  /// A writer to a file or standard output.
  public init(dialect: Dialect = .standard, escapesFormulas: Bool = false, to sink: ByteSink) {
    self.init(dialect: dialect, escapesFormulas: escapesFormulas) {
      bytes throws(TableError) in try sink.write(bytes)
    }
  }

  /// Writes one record; numbers come as texts with the dialect's decimal mark.
  ///
  /// - Throws: `TableError.nul` for a text with U+0000, which no table can hold, before any of the
  ///   record is written; and what the sink throws.
  public mutating func write(_ fields: some Collection<String>) throws(TableError) {
    precondition(!fields.isEmpty, "A record has a field.")
    for (index, field) in fields.enumerated() where field.utf8.contains(nul) {
      throw .nul(Place(line: line, column: 1, field: index + 1))
    }
    for (index, field) in fields.enumerated() {
      if index > 0 { pending.append(dialect.separator.rawValue) }
      append(field, isAlone: fields.count == 1)
    }
    pending += dialect.lineEnd.rawValue.utf8
    line += 1
    if pending.count >= Self.chunk { try flush() }
  }

  /// Hands all that was written to the sink.
  public mutating func flush() throws(TableError) {
    guard let sink, !pending.isEmpty else { return }
    // What a sink refuses is lost, so that a flush that follows does not write it twice.
    let bytes = Bytes(copying: pending)
    pending.removeAll(keepingCapacity: true)
    try bytes.withUnsafeBytes { bytes throws(TableError) in try sink(bytes) }
  }

  /// The records as one text.
  ///
  /// - Throws: `TableError.nul`.
  public static func text(
    of records: some Sequence<[String]>, dialect: Dialect = .standard, escapesFormulas: Bool = false
  ) throws(TableError) -> String {
    var writer = RecordWriter(dialect, escapesFormulas, nil)
    for record in records { try writer.write(record) }
    return String(decoding: writer.pending, as: UTF8.self)
  }

  private mutating func append(_ field: String, isAlone: Bool) {
    let isEscaped = escapesFormulas && field.startsFormula
    guard needsQuotes(field, isAlone: isAlone) else {
      if isEscaped { pending.append(UInt8(ascii: "'")) }
      pending += field.utf8
      return
    }
    pending.append(quote)
    if isEscaped { pending.append(UInt8(ascii: "'")) }
    for byte in field.utf8 {
      if byte == quote { pending.append(quote) }
      pending.append(byte)
    }
    pending.append(quote)
  }

  /// Whether a reader would take the bare field for something else: several, a blank line, or a
  /// text that begins with a byte order mark.
  private func needsQuotes(_ field: String, isAlone: Bool) -> Bool {
    isAlone && field.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
      || field.unicodeScalars.first == "\u{FEFF}"
      || field.utf8.contains {
        $0 == dialect.separator.rawValue || $0 == quote || $0 == lineFeed || $0 == carriageReturn
      }
  }
}

extension String {
  /// Whether a spreadsheet would take the text for a formula; a number with a sign is none.
  fileprivate var startsFormula: Bool {
    guard let first = utf8.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, lineFeed, carriageReturn: return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return !isNumber
    default: return false
    }
  }

  private var isNumber: Bool {
    let number = hasSuffix("%") ? String(dropLast()) : self
    return [.point, .comma].contains { (try? DecimalText(number, mark: $0)) != nil }
  }
}
