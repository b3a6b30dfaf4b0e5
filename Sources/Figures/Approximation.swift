/// How a printed number is hedged by the words before it.
public enum Approximation: String, CaseIterable, Sendable {
  case exact = ""
  /// "hơn", "trên".
  case moreThan = "more_than"
  /// "gần".
  case nearly
  /// "khoảng", "xấp xỉ".
  case about
  /// "trở lên", "ít nhất".
  case atLeast = "at_least"
  /// "không quá".
  case atMost = "at_most"
  /// The lower number of a printed range.
  case rangeLow = "range_low"
  /// The upper number of a printed range.
  case rangeHigh = "range_high"

  /// Every value that the decimal so hedged may stand for: what rounding allows, widened by the
  /// wording by one unit of the last significant digit.
  public func interval(of decimal: Decimal) -> Interval {
    let value = decimal.value
    let step = decimal.unitInLastSignificantPlace
    func range(_ lower: Interval.End?, _ upper: Interval.End?) -> Interval {
      Interval(lower: lower, upper: upper) ?? Interval(value)
    }
    func moved(_ by: Rational, _ rounding: Rational.Rounding) -> Interval.End? {
      value.adding(by, rounding: rounding).map { Interval.End($0, isClosed: false) }
    }
    switch self {
    case .exact, .rangeLow, .rangeHigh:
      let half = decimal.unitInLastPlace.divided(by: 2, rounding: .up) ?? 0
      return Interval(center: value, radius: half)
    case .about: return Interval(center: value, radius: step)
    case .moreThan: return range(.init(value, isClosed: false), moved(step, .up))
    case .nearly: return range(moved(-step, .down), .init(value, isClosed: false))
    case .atLeast: return range(.init(value), nil)
    case .atMost: return range(nil, .init(value))
    }
  }
}
