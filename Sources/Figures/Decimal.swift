/// A decimal number as printed: its digits and how many of them are decimals.
///
/// `8,5` and `8,50` are different decimals of the same value. `places` is negative where the last
/// digits before the decimal mark are unknown: 1.5 billion told in millions is 15 with -2 places.
public struct Decimal: Hashable, Sendable {
  public let significand: Int128
  public let places: Int

  /// The largest power of ten, up or down, that a decimal may reach.
  public static let maximumExponent = 36

  /// The decimal `significand · 10^-places`, or `nil` if its value or its last digit lies beyond
  /// `10^±36`.
  public init?(significand: Int128, places: Int) {
    guard abs(places) <= Self.maximumExponent,
      let value = Rational(significand: significand, places: places),
      value.magnitude <= Self.limit
    else { return nil }
    self.significand = significand
    self.places = places
  }

  /// The whole number `value`.
  public init(_ value: Int) {
    significand = Int128(value)
    places = 0
  }

  private init(unchecked significand: Int128, places: Int) {
    self.significand = significand
    self.places = places
  }

  private static let limit =
    Rational(significand: 1, places: -maximumExponent) ?? Rational(.max)

  /// The exact value.
  public var value: Rational { Rational(significand: significand, places: places) ?? 0 }

  /// One unit of the last printed digit.
  public var unitInLastPlace: Rational { Rational(significand: 1, places: places) ?? 1 }

  /// One unit of the last digit that is not a trailing zero of a whole number: 10 for 1,400 means
  /// that the zeros may be rounding. 1 for zero itself.
  public var unitInLastSignificantPlace: Rational {
    guard significand != 0, places <= 0 else { return unitInLastPlace }
    var (digits, places) = (significand.magnitude, places)
    while digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
    return Rational(significand: 1, places: places) ?? unitInLastPlace
  }

  public var magnitude: Decimal {
    Decimal(unchecked: Int128(significand.magnitude), places: places)
  }

  /// The same digits, each worth `10^exponent` times as much; `nil` out of range.
  public func shifted(by exponent: Int) -> Decimal? {
    Decimal(significand: significand, places: places - exponent)
  }
}

// MARK: - Text

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

extension Decimal {
  /// The value rounded half away from zero to so many decimals; `nil` if it does not fit.
  public init?(rounding value: Rational, places: Int) {
    guard abs(places) <= Self.maximumExponent,
      let power = Rational(significand: 1, places: -places),
      let scaled = value.magnitude.multiplied(by: power, rounding: .down),
      let doubled = scaled.multiplied(by: 2, rounding: .down)?.adding(1, rounding: .down)
    else { return nil }
    let (twice, overflow) = doubled.denominator.multipliedReportingOverflow(by: 2)
    guard !overflow else { return nil }
    let digits = doubled.numerator / twice
    self.init(significand: value.isNegative ? -digits : digits, places: places)
  }

  /// The value rounded to so many decimals; `nil` if it is not finite or out of range.
  public init?(rounding value: Double, places: Int) {
    guard value.isFinite, (0...15).contains(places) else { return nil }
    let scaled = (value * Self.doublePower(places)).rounded(.toNearestOrAwayFromZero)
    guard scaled.magnitude < 1e36 else { return nil }
    self.init(significand: Int128(scaled), places: places)
  }

  private static func doublePower(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
