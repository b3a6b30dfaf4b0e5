/// The fields of one record, a line as a rule.
///
/// A record shares the bytes that were read; it may be kept, and then keeps its block of them.
public struct Record: Sendable {
  /// The line on which the record begins, from 1.
  public internal(set) var line: Int
  /// The bytes of the record, without its line end.
  var bytes: Bytes
  var bounds: [FieldBounds]

  init() {
    line = 1
    bytes = Bytes()
    bounds = []
  }

  /// The number of fields.
  public var count: Int { bounds.count }

  /// The field at `index`, from 0.
  public subscript(index: Int) -> Field {
    let field = bounds[index]
    return Field(
      bytes: bytes[Int(field.start)..<Int(field.end)], isQuoted: field.isQuoted,
      hasDoubledQuotes: field.hasDoubledQuotes)
  }

  /// The texts of all fields.
  public var texts: [String] {
    (0..<count).map { self[$0].text }
  }

  /// Whether the record is one field without quotes that holds nothing but white space.
  var isBlank: Bool {
    count == 1 && !bounds[0].isQuoted
      && bytes.withUnsafeBytes { $0.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
  }

  /// Whether the fields from `index` on, as far as there are any, hold nothing.
  func isEmpty(from index: Int) -> Bool {
    bounds.dropFirst(index).allSatisfy { $0.start == $0.end }
  }
}

/// Where a field's content lies in the bytes of its record.
struct FieldBounds: Sendable {
  let start: UInt32
  let end: UInt32
  let isQuoted: Bool
  let hasDoubledQuotes: Bool

  init(_ start: Int, _ end: Int, isQuoted: Bool = false, hasDoubledQuotes: Bool = false) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.isQuoted = isQuoted
    self.hasDoubledQuotes = hasDoubledQuotes
  }
}
