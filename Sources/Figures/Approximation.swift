/// How a printed number is hedged by the words around it. The raw values are those that `read`
/// prints.
public enum Approximation: String, CaseIterable, Sendable {
  /// No such word.
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

  /// Every value that the decimal so hedged may stand for.
  ///
  /// | word | interval of x, with the last digit worth u and the last significant one worth k |
  /// |---|---|
  /// | exact, an end of a range | [x − u/2, x + u/2] |
  /// | more than | (x, x + k) |
  /// | nearly | (x − k, x) |
  /// | about | [x − k, x + k] |
  /// | at least, at most | [x, ∞), (−∞, x] |
  ///
  /// k is `Decimal.unitInLastSignificantPlace`: "hơn 1.400" may be anything up to 1.500.
  public func interval(of decimal: Decimal) -> Interval {
    let value = decimal.value
    let step = decimal.unitInLastSignificantPlace
    func moved(_ by: Rational, _ rounding: Rational.Rounding) -> Interval.End? {
      value.adding(by, rounding: rounding).map { Interval.End($0, isClosed: false) }
    }
    let open = Interval.End(value, isClosed: false)
    switch self {
    case .exact, .rangeLow, .rangeHigh:
      let half = decimal.unitInLastPlace.divided(by: 2, rounding: .up) ?? 0
      return Interval(center: value, radius: half)
    case .about: return Interval(center: value, radius: step)
    case .moreThan: return Interval(unchecked: open, moved(step, .up))
    case .nearly: return Interval(unchecked: moved(-step, .down), open)
    case .atLeast: return Interval(unchecked: .init(value), nil)
    case .atMost: return Interval(unchecked: nil, .init(value))
    }
  }

  /// Whether the interval depends on which trailing zeros were printed.
  var widensBySignificantDigit: Bool {
    switch self {
    case .about, .moreThan, .nearly: true
    case .exact, .atLeast, .atMost, .rangeLow, .rangeHigh: false
    }
  }
}
