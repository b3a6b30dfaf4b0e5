extension Field {
  /// The whole number in the field: digits with a sign at most; white space around is passed over.
  ///
  /// - Throws: `CellFault`: empty, malformed, not finite, or not an `Int`.
  public func parseInteger() throws(CellFault) -> Int {
    if let short = shortInteger { return short }
    let number = try parseDecimal(mark: .point)
    guard number.places == 0, !hasExponent else { throw .malformed(text) }
    guard let value = Int((number.isNegative ? "-" : "") + number.digits) else {
      throw .outOfRange(text)
    }
    return value
  }

  /// The decimal number in the field, digit by digit; see `DecimalText`.
  ///
  /// - Throws: `CellFault`.
  public func parseDecimal(mark: Dialect.DecimalMark) throws(CellFault) -> DecimalText {
    try DecimalText(text, mark: mark)
  }

  /// The `Double` nearest to the decimal number in the field.
  ///
  /// - Throws: `CellFault`; a number above the largest `Double`, and one that is not zero but
  ///   nearest to it, are out of range.
  public func parseDouble(mark: Dialect.DecimalMark) throws(CellFault) -> Double {
    if let short = shortDouble(mark: mark) { return short }
    let number = try parseDecimal(mark: mark)
    guard let value = Double(number.description) else { throw .malformed(text) }
    let isZero = number.digits.utf8.allSatisfy { $0 == UInt8(ascii: "0") }
    guard value.isFinite, isZero || value != 0 else { throw .outOfRange(text) }
    return value
  }

  private var hasExponent: Bool {
    bytes.withUnsafeBytes { $0.contains { $0 | 0x20 == UInt8(ascii: "e") } }
  }

  /// The number, if it is one to eighteen digits and nothing else.
  private var shortInteger: Int? {
    guard 1...18 ~= bytes.count else { return nil }
    return bytes.withUnsafeBytes { bytes in
      bytes.allSatisfy(\.isDigit) ? bytes.reduce(0) { $0 * 10 + Int($1 & 0x0F) } : nil
    }
  }

  /// The number, if it is plain digits with at most one mark, and at most 15 digits: both the
  /// digits and the power of ten are then exact, and their quotient is rounded once (Clinger 1990).
  private func shortDouble(mark: Dialect.DecimalMark) -> Double? {
    guard 1...17 ~= bytes.count else { return nil }
    return bytes.withUnsafeBytes { bytes in
      var digits = 0
      var value = 0
      var places: Int?
      let isNegative = bytes[0] == UInt8(ascii: "-")
      for byte in bytes.dropFirst(isNegative ? 1 : 0) {
        if byte.isDigit {
          value = value * 10 + Int(byte & 0x0F)
          digits += 1
          places = places.map { $0 + 1 }
        } else if byte == mark.rawValue, places == nil {
          places = 0
        } else {
          return nil
        }
      }
      guard 1...15 ~= digits, places != 0 else { return nil }
      let magnitude = Double(value) / powersOfTen[places ?? 0]
      return isNegative ? -magnitude : magnitude
    }
  }
}

/// 10⁰ to 10¹⁵, all exact.
private let powersOfTen: [Double] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
]
