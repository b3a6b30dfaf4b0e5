/// How a delimited text is written: what separates fields, marks decimals and ends lines.
///
/// Quoting is that of RFC 4180 in every dialect: a field in double quotes may hold separators and
/// line breaks, and a doubled quote in it stands for one.
public struct Dialect: Equatable, Sendable {
  /// The byte between two fields.
  public enum Separator: UInt8, CaseIterable, Sendable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09
  }

  /// The byte between the whole digits of a number and its decimals.
  public enum DecimalMark: UInt8, Sendable {
    case point = 0x2E
    case comma = 0x2C
  }

  /// The bytes that end a line.
  public enum LineEnd: String, Sendable {
    case lineFeed = "\n"
    case carriageReturnLineFeed = "\r\n"
    case carriageReturn = "\r"
  }

  public var separator: Separator
  public var decimalMark: DecimalMark
  /// How lines end when written, and how the first one ended when read; a reader takes all three.
  public var lineEnd: LineEnd
  /// Whether the text begins with U+FEFF.
  public var hasByteOrderMark: Bool

  public init(
    separator: Separator = .comma, decimalMark: DecimalMark = .point,
    lineEnd: LineEnd = .lineFeed, hasByteOrderMark: Bool = false
  ) {
    self.separator = separator
    self.decimalMark = decimalMark
    self.lineEnd = lineEnd
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// Commas, decimal points and line feeds.
  public static let standard = Dialect()

  /// What a spreadsheet set to Vietnamese opens by a double click: semicolons, decimal commas and
  /// a byte order mark.
  public static let excel = Dialect(
    separator: .semicolon, decimalMark: .comma, lineEnd: .carriageReturnLineFeed,
    hasByteOrderMark: true)
}
