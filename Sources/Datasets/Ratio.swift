public import Figures

/// A level as a multiple of another, as a printed growth or attainment tells it; always above zero.
public struct Ratio: Hashable, Sendable {
  /// The number as printed, in percent or times.
  public let printed: Quantity
  /// The multiple that the printed number itself stands for.
  public let value: Rational
  /// Every multiple that the print may stand for.
  public let interval: Interval

  /// The multiple that a printed percentage of the base stands for: 106.67% is 1.0667.
  ///
  /// - Parameter upper: the upper number where a range is printed.
  public init?(percentage printed: Quantity, upper: Decimal? = nil) {
    self.init(printed, upper: upper) { $0.scaled(by: Self.hundredth) }
  }

  /// The multiple of last year's level that a printed change in percent stands for: +17.65% is
  /// 1.1765.
  ///
  /// - Parameter upper: the upper number where a range is printed.
  public init?(growth printed: Quantity, upper: Decimal? = nil) {
    self.init(printed, upper: upper) { ($0 + Interval(100)).scaled(by: Self.hundredth) }
  }

  /// The multiple of last year's level that "tăng N lần" stands for: N, and perhaps N + 1, since
  /// both readings are in use.
  public init?(times printed: Quantity) {
    self.init(printed, upper: nil) { range in
      let extended = range + Interval(1)
      return Interval(lower: range.lower, upper: extended.upper) ?? range
    }
  }

  private static let hundredth = Rational(1, over: 100) ?? 1

  private init?(
    _ printed: Quantity, upper: Decimal?, multiple: (Interval) -> Interval
  ) {
    let low = printed.interval
    let range = upper.flatMap {
      Interval(lower: low.lower, upper: Approximation.rangeHigh.interval(of: $0).upper)
    }
    let interval = multiple(range ?? low)
    guard let value = multiple(Interval(printed.decimal.value)).lower?.value, value.isPositive
    else { return nil }
    self.printed = printed
    self.value = value
    self.interval = interval
  }
}

extension Quantity.Unit {
  /// That of an index which takes the year before as 100.
  static let index = Quantity.Unit("index")
}
