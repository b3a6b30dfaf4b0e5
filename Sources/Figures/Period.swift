/// The time that a figure speaks of: a year, a part of one, several years, or a running total.
///
/// Its text is `2024`, `2024-9m` (first nine months), `2024-H2`, `2024-Q3`, `2024-07`, `2021-2025`,
/// `2011-2013-6m`, `cumulative`, `unknown`, `unknown-Q1`.
public struct Period: Hashable, Sendable {
  /// What of each year is meant.
  public enum Part: Hashable, Sendable {
    case whole
    case half(Int)
    case quarter(Int)
    case month(Int)
    /// From January to the month of that number, together.
    case firstMonths(Int)
  }

  /// The years meant, `nil` where the document does not tell them.
  public let years: ClosedRange<Int>?
  public let part: Part
  /// Whether the figure counts everything since the beginning.
  public let isCumulative: Bool

  public init(years: ClosedRange<Int>?, part: Part = .whole) {
    self.years = years
    self.part = part
    isCumulative = false
  }

  private init() {
    years = nil
    part = .whole
    isCumulative = true
  }

  /// A whole calendar year.
  public static func year(_ year: Int) -> Period { Period(years: year...year) }
  /// Everything since the beginning.
  public static let cumulative = Period()
  /// Whatever the document does not tell.
  public static let unknown = Period(years: nil)

  /// The calendar year, if the period is one whole year.
  public var wholeYear: Int? {
    guard let years, years.count == 1, part == .whole else { return nil }
    return years.lowerBound
  }

  /// Whether part of each year is left out.
  public var isPartOfYear: Bool { part != .whole }
}

// MARK: - Text

extension Period: LosslessStringConvertible {
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

  public var description: String {
    if isCumulative { return "cumulative" }
    let time =
      years.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      ?? "unknown"
    switch part {
    case .whole: return time
    case .half(let half): return "\(time)-H\(half)"
    case .quarter(let quarter): return "\(time)-Q\(quarter)"
    case .month(let month): return "\(time)-\(month < 10 ? "0" : "")\(month)"
    case .firstMonths(let months): return "\(time)-\(months)m"
    }
  }

  private static func year(_ text: Substring) -> Int? {
    guard text.count == 4, let year = Int(text), year > 0 else { return nil }
    return year
  }

  private static func part(_ text: Substring?) -> Part? {
    guard let text else { return .whole }
    func number(_ digits: Substring, _ range: ClosedRange<Int>) -> Int? {
      Int(digits).flatMap { range.contains($0) ? $0 : nil }
    }
    if text.hasPrefix("Q") { return number(text.dropFirst(), 1...4).map { .quarter($0) } }
    if text.hasPrefix("H") { return number(text.dropFirst(), 1...2).map { .half($0) } }
    if text.hasSuffix("m") { return number(text.dropLast(), 1...11).map { .firstMonths($0) } }
    guard text.count == 2 else { return nil }
    return number(text, 1...12).map { .month($0) }
  }
}
