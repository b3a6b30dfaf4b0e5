extension Period: LosslessStringConvertible {
  /// Reads one of the forms named above, and no other: `nil` for the thirteenth month, the first
  /// twelve months, a span that runs backwards, a year of other than four digits.
  public init?(_ text: String) {
    if text == "cumulative" {
      self = .cumulative
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 3 else { return nil }
    if first == "unknown" {
      guard parts.count <= 2, let part = Self.part(parts.dropFirst().first) else { return nil }
      self.init(years: nil, part: part)
      return
    }
    guard let start = Self.year(first) else { return nil }
    if parts.count > 1, let end = Self.year(parts[1]) {
      guard start <= end, let part = Self.part(parts.dropFirst(2).first) else { return nil }
      self.init(years: start...end, part: part)
    } else {
      guard parts.count <= 2, let part = Self.part(parts.dropFirst().first) else { return nil }
      self.init(years: start...start, part: part)
    }
  }

  /// One of the forms named above; it reads back as the same period for years from 1 to 9999 and
  /// parts within the bounds of `Part`.
  public var description: String {
    if isCumulative { return "cumulative" }
    guard let years else { return "unknown" + suffix }
    let first = Self.digits(years.lowerBound, count: 4)
    guard years.lowerBound < years.upperBound else { return first + suffix }
    return "\(first)-\(Self.digits(years.upperBound, count: 4))\(suffix)"
  }

  private var suffix: String {
    switch part {
    case .whole: ""
    case .half(let half): "-H\(half)"
    case .quarter(let quarter): "-Q\(quarter)"
    case .month(let month): "-" + Self.digits(month, count: 2)
    case .firstMonths(let months): "-\(months)m"
    }
  }

  private static func digits(_ number: Int, count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }

  private static func year(_ text: Substring) -> Int? {
    number(text, digits: 4, in: 1...9999)
  }

  private static func part(_ text: Substring?) -> Part? {
    guard let text else { return .whole }
    if text.hasPrefix("Q") {
      return number(text.dropFirst(), digits: 1, in: 1...4).map { .quarter($0) }
    }
    if text.hasPrefix("H") {
      return number(text.dropFirst(), digits: 1, in: 1...2).map { .half($0) }
    }
    if text.hasSuffix("m"), text.first != "0" {
      let months = text.dropLast()
      return number(months, digits: months.count, in: 1...11).map { .firstMonths($0) }
    }
    return number(text, digits: 2, in: 1...12).map { .month($0) }
  }

  /// The number of exactly so many digits; `Int` alone would take a sign too.
  private static func number(_ text: Substring, digits: Int, in range: ClosedRange<Int>) -> Int? {
    let isDigits = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isDigits, text.utf8.count == digits, let number = Int(text) else { return nil }
    return range.contains(number) ? number : nil
  }
}
