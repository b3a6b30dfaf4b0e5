import Glibc

/// How the months of a year add up to it: what the first m months come to is the year's outcome
/// times (m / 12) to some power, the pace.
///
/// A pace of 1 is even; above 1 the year ends stronger than it began. Paces of a series are drawn
/// toward what is usual as they are few.
public struct YearPace: Sendable, Equatable {
  /// The pace of the middle series.
  public let usual: Double
  /// The standard deviation of a series' paces from year to year.
  public let spread: Double
  /// How many years make a series' own pace count half.
  public let halfway: Double

  /// Nil unless all are numbers above zero.
  public init?(usual: Double, spread: Double, halfway: Double) {
    guard [usual, spread, halfway].allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
    self.usual = usual
    self.spread = spread
    self.halfway = halfway
  }

  /// Paces out of this are slips or other definitions, and count as the nearest end.
  static let possible = 0.3...2.0

  /// The pace of a year that came to `outcome` after `partial` in the first months; nil where
  /// either is not above zero.
  static func pace(of outcome: Double, after partial: Double, months: Int) -> Double? {
    guard outcome > 0, partial > 0, outcome.isFinite, partial.isFinite else { return nil }
    let pace = log(outcome / partial) / span(months)
    return min(max(pace, possible.lowerBound), possible.upperBound)
  }

  /// The pace to expect of a series, and the standard deviation of its next one.
  func expected(after paces: [Double]) -> (pace: Double, deviation: Double) {
    let count = Double(paces.count)
    let pace = (paces.reduce(0, +) + halfway * usual) / (count + halfway)
    return (pace, spread * (1 + 1 / (count + halfway)).squareRoot())
  }

  /// The logarithm of the whole year to its first months.
  static func span(_ months: Int) -> Double { log(12 / Double(months)) }
}
