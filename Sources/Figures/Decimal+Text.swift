extension Decimal {
  /// Reads a number printed in the style of a language: digits, grouped in threes or not at all, an
  /// optional sign (`+`, `-` or the minus sign) and decimals.
  ///
  /// `nil` for anything else, also for misplaced group marks and for more than 38 digits.
  public init?(_ text: some StringProtocol, in language: Language) {
    self.init(text, decimalMark: language.decimalMark, groupMark: language.groupMark)
  }

  /// Reads a plain number with a decimal point, as data files hold it: no grouping, an optional
  /// power of ten (`1.5e3`). `nil` for anything else, and out of range.
  public init?(plain text: some StringProtocol) {
    let parts = text.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
      .flatMap { $0.split(separator: "E", maxSplits: 1, omittingEmptySubsequences: false) }
    guard parts.count <= 2, let first = parts.first,
      let digits = Decimal(first, decimalMark: ".", groupMark: nil)
    else { return nil }
    guard parts.count == 2 else {
      self = digits
      return
    }
    guard let exponent = Int(parts[1]), abs(exponent) <= 4 * Self.maximumExponent else {
      return nil
    }
    let places = digits.places - exponent
    guard digits.significand != 0 else {
      self = Decimal(0)
      return
    }
    guard let shifted = Decimal(significand: digits.significand, places: places) else { return nil }
    self = shifted
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
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }

  private static func areDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The digits in the style of a language: grouped in threes, decimals as many as were printed.
  public func formatted(in language: Language) -> String {
    text(decimalMark: language.decimalMark, groupMark: language.groupMark)
  }

  /// The digits as data files hold them: a decimal point, no grouping.
  public var plain: String { text(decimalMark: ".", groupMark: nil) }

  private func text(decimalMark: Character, groupMark: Character?) -> String {
    let zeros = String(repeating: "0", count: max(0, -places))
    var digits = String(significand.magnitude) + (significand == 0 ? "" : zeros)
    let decimals = max(0, places)
    if digits.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits
    }
    var whole = String(digits.dropLast(decimals))
    if let groupMark {
      var at = whole.count - 3
      while at > 0 {
        whole.insert(groupMark, at: whole.index(whole.startIndex, offsetBy: at))
        at -= 3
      }
    }
    let sign = significand < 0 ? "-" : ""
    return sign + whole + (decimals == 0 ? "" : "\(decimalMark)\(digits.suffix(decimals))")
  }
}
