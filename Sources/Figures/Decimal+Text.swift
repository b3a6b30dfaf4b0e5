extension Decimal {
  /// Reads a number printed in the style of a language: digits `0` to `9`, grouped in threes or not
  /// at all, an optional sign (`+`, `-` or the minus sign U+2212) and decimals.
  ///
  /// `nil` for anything else: misplaced group marks, a group mark after a leading zero (`0.125` is
  /// no Vietnamese number of thousands), spaces, a mark without digits on both sides, and digits
  /// out of range. Trailing zeros count: `8,50` has two places.
  public init?(_ text: some StringProtocol, in language: Language) {
    self.init(text, decimalMark: language.decimalMark, groupMark: language.groupMark)
  }

  /// Reads a plain number with a decimal point, as data files hold it: no grouping, an optional
  /// power of ten (`1.5e3`, which has -2 places). `nil` for anything else, and out of range.
  public init?(plain text: some StringProtocol) {
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "e" || $0 == "E" })
    guard let digits = Decimal(parts[0], decimalMark: ".", groupMark: nil) else { return nil }
    guard parts.count == 2 else {
      self = digits
      return
    }
    guard let exponent = Int(parts[1]) else { return nil }
    if let shifted = digits.shifted(by: exponent) {
      self = shifted
    } else if digits.significand == 0 {
      self.init(0)
    } else {
      return nil
    }
  }

  private init?(_ text: some StringProtocol, decimalMark: Character, groupMark: Character?) {
    var rest = Substring(text)
    let isNegative = rest.first == "-" || rest.first == "−"
    if isNegative || rest.first == "+" { rest.removeFirst() }
    let parts = rest.split(separator: decimalMark, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Self.ungrouped(parts[0], groupMark) else {
      return nil
    }
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    guard parts.count == 1 || Self.areDigits(decimals), Self.areDigits(whole),
      let digits = Int128(whole + decimals)
    else { return nil }
    self.init(significand: isNegative ? -digits : digits, places: decimals.utf8.count)
  }

  private static func ungrouped(_ text: Substring, _ mark: Character?) -> String? {
    guard let mark, text.contains(mark) else { return String(text) }
    let groups = text.split(separator: mark, omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count),
      first.first != "0", groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }

  private static func areDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The digits in the style of a language: grouped in threes, decimals as many as were printed, a
  /// hyphen before a negative number. Reading it gives the same value, and the same decimal unless
  /// `places` is negative.
  public func formatted(in language: Language) -> String {
    text(decimalMark: language.decimalMark, groupMark: language.groupMark)
  }

  /// The digits as data files hold them: a decimal point, no grouping.
  public var plain: String { text(decimalMark: ".", groupMark: nil) }

  private func text(decimalMark: Character, groupMark: Character?) -> String {
    let zeros = String(repeating: "0", count: significand == 0 ? 0 : max(0, -places))
    let decimals = max(0, places)
    let printed = String(significand.magnitude) + zeros
    let digits = String(repeating: "0", count: max(0, decimals + 1 - printed.utf8.count)) + printed
    var text = significand < 0 ? "-" : ""
    let wholeCount = digits.utf8.count - decimals
    for (index, digit) in digits.enumerated() {
      if index == wholeCount {
        text.append(decimalMark)
      } else if let groupMark, 0 < index, index < wholeCount, (wholeCount - index) % 3 == 0 {
        text.append(groupMark)
      }
      text.append(digit)
    }
    return text
  }
}
