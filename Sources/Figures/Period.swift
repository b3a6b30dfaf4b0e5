/// The time that a figure speaks of: a year, a part of one, several years, or a running total.
///
/// Whatever adds up from the start of a period, as the first nine months do, is told by its `part`.
/// Its text is `2024`, `2024-9m` (first nine months), `2024-H2`, `2024-Q3`, `2024-07`, `2021-2025`,
/// `2011-2013-6m`, `cumulative`, `unknown`, `unknown-Q1`.
public struct Period: Hashable, Sendable {
  /// What of each year is meant.
  public enum Part: Hashable, Sendable {
    case whole
    /// The first or the second half.
    case half(Int)
    /// A quarter, from 1 to 4.
    case quarter(Int)
    /// A month, from 1 to 12.
    case month(Int)
    /// From January to the month of that number, from 1 to 11, together.
    case firstMonths(Int)

    /// What part of the year's months it covers: 0.25 for a quarter.
    public var shareOfYear: Double {
      switch self {
      case .whole: 1
      case .half: 0.5
      case .quarter: 0.25
      case .month: 1.0 / 12
      case .firstMonths(let months): Double(months) / 12
      }
    }
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
    guard let years, years.lowerBound == years.upperBound, part == .whole else { return nil }
    return years.lowerBound
  }

  /// Whether part of each year is left out.
  public var isPartOfYear: Bool { part != .whole }
}
