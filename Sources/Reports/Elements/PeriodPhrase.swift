import Figures

/// A time as a phrase tells it; what it leaves out is filled in from around it.
struct PeriodPhrase: Equatable {
  var years: ClosedRange<Int>?
  /// The part of the year, `nil` where the phrase names no part.
  var part: Period.Part?
  /// "đến hết tháng 10": from January, or the state at the end of that month.
  var isUntil = false
  /// "lũy kế": everything so far.
  var isCumulative = false
  /// "từ đầu năm đến nay".
  var isSinceJanuary = false
  /// "hiện nay": the time of the document.
  var isNow = false
  /// A single day, which dates a document rather than a figure.
  var isDay = false
  /// "tại thời điểm 1/4": a state that only its own figure has.
  var isMoment = false
  /// "cả năm": the whole year is meant and said.
  var isWholeYear = false
  /// "tháng này", "năm nay": told from when the report speaks.
  var isRelative = false

  static func year(_ year: Int) -> PeriodPhrase { PeriodPhrase(years: year...year) }

  /// The last year that it names.
  var year: Int? { years?.upperBound }
}
