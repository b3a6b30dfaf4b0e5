import Figures

extension Period {
  /// The same part of the year so many years later; `nil` where the year is not told, or for a span.
  func shifted(years count: Int) -> Period? {
    guard let years, years.count == 1 else { return nil }
    return moved(to: years.lowerBound + count)
  }

  /// The same part of another year; `nil` for a span, and beyond the years that periods tell.
  func moved(to year: Int) -> Period? {
    guard let years, years.count == 1, (1...9999).contains(year) else { return nil }
    return Period(years: year...year, part: part)
  }

  /// What a figure of this period is compared to; `nil` where that is no period that a series has.
  func base(of comparison: Comparison?) -> Period? {
    switch comparison {
    case .samePeriodLastYear?: shifted(years: -1)
    case .year(let year)?: moved(to: year)
    case .previousMonth?: monthBefore
    case .plan?, .other?, nil: nil
    }
  }

  private var monthBefore: Period? {
    guard case .month(let month) = part, let years, years.count == 1 else { return nil }
    guard month == 1 else { return Period(years: years, part: .month(month - 1)) }
    let year = years.lowerBound - 1
    return Period(years: year...year, part: .month(12))
  }

  /// The whole of the year, for a part of one.
  var wholeOfYear: Period? {
    guard isPartOfYear, !isCumulative else { return nil }
    return Period(years: years)
  }

  /// Another part of the same year.
  func part(_ part: Part) -> Period { Period(years: years, part: part) }
}
