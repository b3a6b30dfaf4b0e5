import Tables

/// A table in memory whose rows are sorted by the bytes of their first two fields, found by halving.
///
/// Those two fields hold neither commas nor quotes, and no field spans lines.
struct SortedTable: Sendable {
  private let text: Bytes
  private let header: Header
  /// Where the first row begins.
  private let start: Int

  /// - Throws: `TableError` if the header is damaged.
  init(_ text: Bytes) throws(TableError) {
    self.text = text
    start = text.endOfLine(from: 0)
    var head = try RecordReader(text[0..<start], dialect: .standard)
    guard let names = try head.next() else { throw .empty }
    header = try Header(names)
  }

  /// The rows whose first two fields are these; their line numbers count from the first of them.
  ///
  /// - Throws: `TableError` if one of them is damaged.
  /// - Complexity: O(log n) lines, and the rows found.
  func rows(of first: String, _ second: String) throws(TableError) -> [Row] {
    let keys = [Array(first.utf8), Array(second.utf8)]
    var (low, high) = (start, text.count)
    while low < high {
      let middle = text.startOfLine(around: low + (high - low) / 2, from: low)
      if text.line(at: middle, precedes: keys) {
        low = text.endOfLine(from: middle)
      } else {
        high = middle
      }
    }
    guard low < text.count else { return [] }
    var records = try RecordReader(text[low..<text.count], dialect: .standard)
    var found: [Row] = []
    while let record = try records.next(), record[0].equals(first), record[1].equals(second) {
      found.append(Row(header: header, record: record, dialect: .standard))
    }
    return found
  }
}

extension Bytes {
  /// The start of the line that holds `offset`, not before `floor`.
  fileprivate func startOfLine(around offset: Int, from floor: Int) -> Int {
    withUnsafeBytes { bytes in
      bytes[floor..<offset].lastIndex(of: Self.lineFeed).map { $0 + 1 } ?? floor
    }
  }

  /// The start of the line after the one that holds `offset`.
  fileprivate func endOfLine(from offset: Int) -> Int {
    withUnsafeBytes { bytes in
      bytes[offset...].firstIndex(of: Self.lineFeed).map { $0 + 1 } ?? bytes.count
    }
  }

  /// Whether the first fields of the line at `offset` come before the keys, field by field.
  fileprivate func line(at offset: Int, precedes keys: [[UInt8]]) -> Bool {
    withUnsafeBytes { bytes in
      var rest = bytes[offset...]
      for key in keys {
        let field = rest.prefix { $0 != Self.comma && $0 != Self.lineFeed }
        if !field.elementsEqual(key) { return field.lexicographicallyPrecedes(key) }
        rest = rest.dropFirst(field.count + 1)
      }
      return false
    }
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let comma = UInt8(ascii: ",")
}
