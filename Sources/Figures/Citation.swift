/// Where a figure was stated: the document, when it was published, and the words themselves.
public struct Citation: Hashable, Sendable {
  /// A title, file name or publisher: what the reader is told.
  public let title: String
  /// The address, if it may be linked.
  public let address: String?
  /// The day that orders documents, ISO 8601; the last day that a vague date allows. Empty if the
  /// document is undated.
  public let date: String
  /// The words or numbers quoted.
  public let words: String
  /// Unicode code points into the document's text.
  public let offsets: Range<Int>?
  /// The line of a data file, counted from 1.
  public let line: Int?

  public init(
    title: String, address: String? = nil, date: String = "", words: String = "",
    offsets: Range<Int>? = nil, line: Int? = nil
  ) {
    self.title = title
    self.address = address
    self.date = date
    self.words = words
    self.offsets = offsets
    self.line = line
  }

  /// The year of publication, `nil` if the date does not start with four digits.
  public var year: Int? {
    let digits = date.utf8.prefix(4)
    guard digits.count == 4,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Whether both cite one document.
  public func isSameDocument(as other: Citation) -> Bool {
    title == other.title && address == other.address && date == other.date
  }
}
