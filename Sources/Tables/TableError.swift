/// Where something stands in a delimited text; every number counts from 1.
public struct Place: Equatable, Sendable {
  /// The line, where LF, CRLF and CR each end one.
  public let line: Int
  /// The Unicode code point in the line.
  public let column: Int
  /// The field in its record.
  public let field: Int

  public init(line: Int, column: Int, field: Int) {
    self.line = line
    self.column = column
    self.field = field
  }
}

/// What keeps a text from being read or written as a table.
public enum TableError: Error, Equatable, Sendable {
  /// The operating system refused to open, read or write.
  case file(FileFault)
  /// There is not one record.
  case empty
  /// The text begins with the byte order mark of UTF-16 or UTF-32.
  case wideEncoding
  /// A byte is zero: no text.
  case nul(Place)
  /// The bytes from here on are not UTF-8.
  case invalidUTF8(Place, byte: UInt8)
  /// A record is longer than the limit in bytes.
  case overlongRecord(line: Int, limit: Int)
  /// The quote that opens here is not closed: in the text, or, where fields may not span lines,
  /// on its line.
  case unclosedQuote(Place)
  /// A closing quote is followed by something else than a separator or the end of the line.
  case textAfterQuote(Place)
  /// A quote stands inside a field that does not begin with one.
  case strayQuote(Place)
  /// A row has fewer fields than the header, or more that are not empty.
  case fieldCount(line: Int, expected: Int, found: Int)
  /// A column of the header has no name; `field` counts from 1.
  case unnamedColumn(field: Int)
  /// Two columns have one name, whatever the case of its letters; the fields count from 1.
  case duplicateColumn(name: String, first: Int, second: Int)
  /// The header lacks columns.
  case missingColumns([String], found: [String])
  /// A cell does not hold what its column asks for.
  case cell(line: Int, column: String, CellFault)
}

/// What keeps a cell from being read as a number.
public enum CellFault: Error, Equatable, Sendable {
  /// Nothing, or white space only.
  case empty
  /// Not a number in the dialect at hand; grouped digits are not taken.
  case malformed(String)
  /// A NaN or an infinity, typed out.
  case notFinite(String)
  /// A number too large, or too close to zero, for its type.
  case outOfRange(String)
}
