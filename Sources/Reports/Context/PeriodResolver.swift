import Figures

/// Fills in what a phrase of time leaves out: from the sentence, then from those before it, then
/// from the title and the date of the document.
struct PeriodResolver {
  let sentence: Sentence
  let discourse: Discourse
  /// Whether the figure is what another came to: "từ A năm 2011 xuống còn B".
  var becomes = false
  /// Whether a year after it is its base: "gấp 2,5 lần năm 2005".
  var isMultiple = false

  /// The phrase that a figure goes by, and whether it stands before it; `nil` if its sentence has
  /// none.
  func phrase(of figure: Int, around: Surroundings) -> (phrase: PeriodPhrase, isBefore: Bool)? {
    if !isMultiple, let after = adjacent(after: figure, around) { return (after, false) }
    if let before = phrase(before: figure, passing: becomes ? around.previousFigure : nil) {
      return (before.phrase, before.lasts)
    }
    return isMultiple ? nil : later(than: figure, around).map { ($0, false) }
  }

  /// The phrase before a figure, and whether it lasts beyond its sentence.
  ///
  /// - Parameter other: a figure whose own time, right after it, is passed over.
  private func phrase(
    before figure: Int, passing other: Int?
  ) -> (phrase: PeriodPhrase, lasts: Bool)? {
    let depth = sentence.elements[figure].depth
    var bare: (phrase: PeriodPhrase, lasts: Bool)?
    var isPastClause = false
    var level = depth
    for index in (sentence.elements.startIndex..<figure).reversed() {
      let element = sentence.elements[index]
      level = min(level, element.depth)
      if element.isMark([";"]) { isPastClause = true }
      guard element.depth <= level, let phrase = element.period, !phrase.isDay,
        sentence.comparison(at: index) == nil, !(phrase.isMoment && isPastClause),
        other.map({ index - $0 > 2 || index < $0 }) ?? true
      else { continue }
      if let found = bare {
        // "Năm 2024, … 9 tháng": the year stands further off than the months.
        guard let years = phrase.years, found.phrase.years == nil else { continue }
        return (with(found.phrase, years: years), found.lasts)
      }
      if phrase.years != nil || phrase.isSinceJanuary || phrase.isCumulative || phrase.isRelative
        || phrase.isNow
      {
        return (accumulated(phrase, at: index), !isAside(index))
      }
      bare = (accumulated(phrase, at: index), !isAside(index))
    }
    return bare
  }

  /// "riêng quý III": a time that only its own sentence speaks of.
  private func isAside(_ index: Int) -> Bool {
    sentence.elements[..<index].suffix(2).contains { $0[.parts] == "aside" }
  }

  /// "… trong năm 2015": a time that follows, where none went before.
  private func later(than figure: Int, _ around: Surroundings) -> PeriodPhrase? {
    for index in around.after {
      let element = sentence.elements[index]
      guard let phrase = element.period, !phrase.isDay, sentence.comparison(at: index) == nil else {
        continue
      }
      return phrase
    }
    return nil
  }

  /// "lũy kế 9 tháng": a time told as everything up to it.
  private func accumulated(_ phrase: PeriodPhrase, at index: Int) -> PeriodPhrase {
    guard index > sentence.elements.startIndex,
      sentence.elements[index - 1].period?.isCumulative == true
    else { return phrase }
    var result = phrase
    result.isCumulative = true
    if case .month = result.part { result.isUntil = true }
    return result
  }

  private func with(_ phrase: PeriodPhrase, years: ClosedRange<Int>) -> PeriodPhrase {
    var result = phrase
    if years.count == 1 { result.years = years }
    return result
  }

  /// "… triệu USD [vào] năm 2010".
  private func adjacent(after figure: Int, _ around: Surroundings) -> PeriodPhrase? {
    // "25.055 tỷ đồng (năm 2019)": a bracket that holds nothing but the time.
    let elements = sentence.elements[(figure + 1)...].prefix(3)
    if elements.count == 3, elements.first?.isMark(["("]) == true,
      elements.last?.isMark([")"]) == true, let phrase = elements.dropFirst().first?.period,
      !phrase.isDay
    {
      return phrase
    }
    for index in around.after.prefix(2) {
      let element = sentence.elements[index]
      if let phrase = element.period, !phrase.isDay, sentence.comparison(at: index) == nil {
        return phrase
      }
      guard element[.filler] != nil || element[.neutral] != nil,
        sentence.comparison(at: index) == nil
      else { return nil }
    }
    return nil
  }

  /// The period of a figure that goes by a phrase of its own, or by none.
  func period(
    of figure: Int, by own: PeriodPhrase?, isPlan: Bool, isStock: Bool, isFlow: Bool,
    isAverage: Bool
  ) -> Period {
    if isAverage, let span = span(before: figure) { return resolve(span, isStock: false) }
    guard let own else { return inherited(isPlan: isPlan, isStock: isStock) }
    if own.isCumulative, own.part == nil, own.years == nil {
      return isStock || !isFlow && lastMonth == nil ? .cumulative : sinceJanuary
    }
    return resolve(own, isStock: isStock)
  }

  /// The years that an average is taken over: those last named before it.
  private func span(before figure: Int) -> PeriodPhrase? {
    sentence.elements[..<figure].last { ($0.period?.years?.count ?? 0) > 1 }?.period
      ?? discourse.span
  }

  /// The period of a phrase with what it leaves out.
  func resolve(_ phrase: PeriodPhrase, isStock: Bool) -> Period {
    if phrase.isCumulative, phrase.part == nil, phrase.years == nil {
      return inherited(isPlan: false)
    }
    if phrase.isNow { return now }
    if phrase.isSinceJanuary { return sinceJanuary }
    let years = phrase.years ?? year.map { $0...$0 }
    switch phrase.part {
    case .month(let month) where phrase.isUntil && !isStock:
      return Self.period(years: years, part: .firstMonths(month))
    case let part?: return Self.period(years: years, part: part)
    case nil: return Period(years: years)
    }
  }

  /// The month that the sentence or those before it speak of.
  private var lastMonth: Int? {
    let phrases = sentence.elements.compactMap(\.period).filter { !$0.isDay } + [discourse.period]
    return phrases.lazy.compactMap { phrase -> Int? in
      switch phrase?.part {
      case .month(let month), .firstMonths(let month): month
      case .quarter(let quarter): quarter * 3
      default: nil
      }
    }.first
  }

  /// Everything of the year up to the month that is spoken of, or the document's own.
  private var sinceJanuary: Period {
    guard let month = lastMonth ?? discourse.frame.date?.month else {
      return inherited(isPlan: false)
    }
    // What has been since January lies not in a year to come.
    let today = discourse.frame.date?.year
    let year = min(self.year ?? today ?? .max, today ?? .max)
    guard year < .max else { return Period(years: nil, part: .firstMonths(min(month, 11))) }
    return Self.period(years: year...year, part: .firstMonths(month))
  }

  /// The document's own time: what was said before, unless that is yet to come.
  private var now: Period {
    let today = discourse.frame.date?.year ?? discourse.frame.year ?? .max
    let isToCome = (discourse.period?.year ?? 0) > today
    guard isToCome || discourse.isPlanned else { return inherited(isPlan: false) }
    guard let phrase = discourse.frame.period, !phrase.isNow else {
      return Period(years: discourse.frame.year.map { $0...$0 })
    }
    return resolve(phrase, isStock: false)
  }

  private var year: Int? { discourse.period?.year ?? discourse.frame.year }

  /// What is said before holds on; a plan is one for the whole year.
  private func inherited(isPlan: Bool, isStock: Bool = false) -> Period {
    guard let phrase = discourse.period else {
      return Period(years: discourse.frame.year.map { $0...$0 })
    }
    if isPlan { return Period(years: (phrase.years ?? year.map { $0...$0 })) }
    guard !phrase.isCumulative, !phrase.isSinceJanuary, !phrase.isNow else {
      return Period(years: year.map { $0...$0 })
    }
    return resolve(phrase, isStock: isStock)
  }

  /// The first twelve months are the year.
  private static func period(years: ClosedRange<Int>?, part: Period.Part) -> Period {
    if case .firstMonths(let months) = part, months >= 12 { return Period(years: years) }
    return Period(years: years, part: part)
  }
}

extension Period {
  /// The same part of the year before, or of a named year.
  func yearBefore(_ year: Int?) -> Period {
    if let year { return Period(years: year...year, part: part) }
    guard let years else { return self }
    return Period(years: years.lowerBound - 1...years.upperBound - 1, part: part)
  }
}
