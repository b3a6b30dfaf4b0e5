/// A decimal number as a cell has it, checked but not evaluated, so that no digit is lost.
///
/// Its value is `digits` · 10^(`exponent` − `places`), below zero if `isNegative`.
public struct DecimalText: Equatable, Sendable {
  public let isNegative: Bool
  /// The whole digits and the decimals behind them, at least one, with all zeros as written.
  public let digits: String
  /// How many of `digits` are decimals.
  public let places: Int
  /// The power of ten behind `e`; zero where none is written.
  public let exponent: Int

  /// Reads `12`, `-8,5`, `+1.50`, `.5` or `1e300`; white space around is passed over.
  ///
  /// Grouped digits are not taken, since `1.234` means two numbers to two readers.
  ///
  /// - Throws: `CellFault`: empty, malformed, not finite, or with an exponent that is no `Int32`.
  public init(_ text: String, mark: Dialect.DecimalMark) throws(CellFault) {
    let cell = text.trimmed
    guard !cell.isEmpty else { throw .empty }
    guard !cell.isNotFinite else { throw .notFinite(text) }
    var rest = cell.utf8[...]

    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }

    let whole = rest.prefix(while: \.isDigit)
    rest = rest[whole.endIndex...]
    var decimals = rest.prefix(0)
    if rest.first == mark.rawValue {
      decimals = rest.dropFirst().prefix(while: \.isDigit)
      guard !decimals.isEmpty else { throw .malformed(text) }
      rest = rest[decimals.endIndex...]
    }
    guard !whole.isEmpty || !decimals.isEmpty else { throw .malformed(text) }
    digits = "\(Substring(whole))\(Substring(decimals))"
    places = decimals.count

    guard let marker = rest.first else {
      exponent = 0
      return
    }
    let power = Substring(rest.dropFirst())
    guard marker | 0x20 == UInt8(ascii: "e"), power.utf8.last?.isDigit == true,
      power.utf8.dropFirst().allSatisfy(\.isDigit),
      power.utf8.first.map({ $0.isDigit || "+-".utf8.contains($0) }) == true
    else { throw .malformed(text) }
    guard let value = Int32(power) else { throw .outOfRange(text) }
    exponent = Int(value)
  }

  /// The number with a decimal point: `-8.5`, `1.50e300`.
  public var description: String {
    let whole = digits.dropLast(places)
    let sign = isNegative ? "-" : ""
    let decimals = places == 0 ? "" : ".\(digits.suffix(places))"
    let power = exponent == 0 ? "" : "e\(exponent)"
    return "\(sign)\(whole.isEmpty ? "0" : whole)\(decimals)\(power)"
  }
}

extension DecimalText: CustomStringConvertible {}

extension String {
  /// The text without white space at its ends.
  var trimmed: Substring {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}

extension Substring {
  /// Whether this is a NaN or an infinity, typed out in one of the usual ways.
  fileprivate var isNotFinite: Bool {
    let unsigned = first.map { "+-−".contains($0) } == true ? dropFirst() : self
    return ["nan", "inf", "infinity", "∞"].contains(unsigned.lowercased())
  }
}

extension UInt8 {
  /// Whether this is an ASCII digit.
  var isDigit: Bool { 0x30...0x39 ~= self }
}
