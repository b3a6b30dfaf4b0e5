import Figures

extension ElementScanner {
  /// The time that a phrase starting at a token tells, with the token after it.
  ///
  /// - Parameter nesting: how many phrases it stands within: "tính đến thời điểm 1/4" is three, and
  ///   no time is told by more.
  func period(at index: Int, nesting: Int = 0) -> (PeriodPhrase, Int)? {
    guard nesting < 3, index < tokens.count else { return nil }
    if let found = date(at: index) ?? firstMonths(at: index) ?? bareYears(at: index) {
      return found
    }
    guard let (meaning, end) = phrase(.time, at: index) else {
      return monthName(at: index)
    }
    switch meaning {
    case "year": return years(at: end, from: index)
    case "month": return month(at: end)
    case "quarter": return quarter(at: end)
    case "quarter_1", "quarter_2", "quarter_3", "quarter_4":
      return withYear(PeriodPhrase(part: .quarter(Int(meaning.suffix(1)) ?? 1)), at: end)
    case "half_1": return withYear(PeriodPhrase(part: .firstMonths(6)), at: end)
    case "half_2": return withYear(PeriodPhrase(part: .half(2)), at: end)
    case "until", "year_end":
      return until(at: end, isYearEnd: meaning == "year_end", nesting)
    case "cumulative":
      return (PeriodPhrase(isCumulative: true), end)
    case "now": return (PeriodPhrase(isNow: true), end)
    case "since_january": return (PeriodPhrase(isSinceJanuary: true), end)
    case "this_year": return (PeriodPhrase(part: .whole, isRelative: true), end)
    case "span": return span(at: end)
    case "day": return date(at: end)
    case "moment": return moment(at: end, nesting)
    case "elapsed": return elapsed(at: end)
    default: return nil
    }
  }

  /// "6 tháng đầu năm 2018", "9 tháng/2024", "năm tháng đầu năm", "12 tháng".
  private func firstMonths(at index: Int) -> (PeriodPhrase, Int)? {
    if let (meaning, end) = phrase(.time, at: index), meaning.hasPrefix("half_") {
      return withYear(
        PeriodPhrase(part: meaning == "half_1" ? .firstMonths(6) : .half(2)), at: end)
    }
    var next = index
    var count = integer(index)
    if count != nil {
      next = index + 1
    } else if let (meaning, end) = phrase(.numeral, at: index) {
      (count, next) = (Int(meaning), end)
    }
    guard let count, (1...12).contains(count), let (meaning, end) = phrase(.time, at: next),
      meaning == "month"
    else { return nil }
    var after = end
    var isFirst = false
    if let (meaning, end) = phrase(.time, at: after), meaning == "first" {
      (after, isFirst) = (end, true)
    }
    // "mỗi 2 tháng", "trong 3 tháng": only the first months of a year are a period.
    guard isFirst || count > 1 else { return nil }
    return withYear(
      PeriodPhrase(part: count == 12 ? .whole : .firstMonths(count), isWholeYear: count == 12),
      at: after)
  }

  /// A year or a span of years without a word before it: "2011 - 2015", "KH 2014".
  private func bareYears(at index: Int) -> (PeriodPhrase, Int)? {
    guard let first = year(index), unit(at: index + 1) == nil else { return nil }
    if let mark = token(index + 1), mark.isMark("-"), let last = year(index + 2), last >= first {
      return (PeriodPhrase(years: first...last), index + 3)
    }
    if token(index + 1)?.isMark("/") == true || token(index + 1)?.isMark("-") == true,
      token(index + 1)?.isAfterGap == false, token(index + 2)?.isAfterGap == false,
      token(index + 2)?.kind == .word || token(index + 2)?.kind == .number
    {
      // "date 2024-06"
      guard let month = integer(index + 2), (1...12).contains(month) else { return nil }
      var end = index + 3
      if token(end)?.isMark("-") == true, integer(end + 1) != nil { end += 2 }
      return (day(month, first), end)
    }
    return (.year(first), index + 1)
  }

  /// "năm 2024", "năm 2011 - 2015".
  private func years(at index: Int, from start: Int) -> (PeriodPhrase, Int)? {
    guard let first = year(index) else { return nil }
    let isWhole = text(start..<index).lowercased().hasPrefix("cả")
    if token(index + 1)?.isMark("-") == true, let last = year(index + 2), last >= first {
      return (PeriodPhrase(years: first...last), index + 3)
    }
    return (
      PeriodPhrase(years: first...first, part: isWhole ? .whole : nil, isWholeYear: isWhole),
      index + 1
    )
  }

  /// "tháng 12/2023", "tháng 1-2023", "tháng 6 năm 2022", "tháng 12", "tháng tư".
  func month(at index: Int) -> (PeriodPhrase, Int)? {
    var next = index + 1
    var month = integer(index)
    if let dotted = monthAndYear(index) {
      return (PeriodPhrase(years: dotted.year...dotted.year, part: .month(dotted.month)), next)
    }
    if month == nil, let (meaning, end) = phrase(.numeral, at: index) {
      (month, next) = (Int(meaning), end)
    }
    guard let month, (1...12).contains(month) else { return nil }
    return withYear(PeriodPhrase(part: .month(month)), at: next)
  }

  /// "5.2015" is one token.
  private func monthAndYear(_ index: Int) -> (month: Int, year: Int)? {
    let parts = dotted(index)
    guard parts.count == 2, (1...12).contains(parts[0]), (1975...2100).contains(parts[1]) else {
      return nil
    }
    return (parts[0], parts[1])
  }

  /// "quý III/2022", "quý I-2023", "quý 1 năm 2024", "quý đầu năm".
  private func quarter(at index: Int) -> (PeriodPhrase, Int)? {
    if let (meaning, end) = phrase(.time, at: index), meaning == "first" {
      return withYear(PeriodPhrase(part: .quarter(1)), at: end)
    }
    if let dotted = monthAndYear(index), dotted.month <= 4 {
      return (
        PeriodPhrase(years: dotted.year...dotted.year, part: .quarter(dotted.month)), index + 1
      )
    }
    guard let token = token(index) else { return nil }
    let number = integer(index) ?? Self.roman[text(index..<index + 1).uppercased()]
    guard let number, (1...4).contains(number), token.kind != .lineEnd else { return nil }
    return withYear(PeriodPhrase(part: .quarter(number)), at: index + 1)
  }

  private static let roman = ["I": 1, "II": 2, "III": 3, "IV": 4]

  /// Takes in the year after a part of it: "/2023", "-2023", "năm 2023", "2023", "của năm 2023".
  private func withYear(_ phrase: PeriodPhrase, at index: Int) -> (PeriodPhrase, Int) {
    var result = phrase
    if let mark = token(index), mark.isMark("/") || mark.isMark("-") || mark.isMark("."),
      !mark.isAfterGap, let year = year(index + 1)
    {
      result.years = year...year
      return (result, index + 2)
    }
    if let year = year(index), unit(at: index + 1) == nil {
      result.years = year...year
      return (result, index + 1)
    }
    if let (meaning, end) = self.phrase(.time, at: index), meaning == "this_year" {
      return (result, end)
    }
    var next = index
    while let (meaning, end) = self.phrase(.time, at: next),
      meaning == "first" || meaning == "year_of"
    {
      next = end
    }
    if let (meaning, end) = self.phrase(.time, at: next), meaning == "year" {
      if let year = year(end) {
        result.years = year...year
        return (result, end + 1)
      }
    }
    if next > index, let year = year(next) {
      result.years = year...year
      return (result, next + 1)
    }
    return (result, index)
  }

  /// "đến hết tháng 11-2018", "tính đến tháng 5 năm 2023", "đến năm 2025", "đến cuối năm 2023".
  private func until(
    at index: Int, isYearEnd: Bool, _ nesting: Int
  ) -> (PeriodPhrase, Int)? {
    if isYearEnd {
      guard let year = year(index) else { return nil }
      return (PeriodPhrase(years: year...year, part: .whole, isWholeYear: true), index + 1)
    }
    guard let (phrase, end) = period(at: index, nesting: nesting + 1), !phrase.isCumulative,
      !phrase.isSinceJanuary
    else { return nil }
    var result = phrase
    result.isUntil = true
    result.isDay = false
    return (result, end)
  }

  /// "sau 2,5 năm thực hiện kế hoạch 5 năm (2011-2015)": the years gone by since the plan began.
  private func elapsed(at index: Int) -> (PeriodPhrase, Int)? {
    guard let token = token(index), token.kind == .number,
      let (unit, after) = phrase(.time, at: index + 1), unit == "year",
      phrase(.outcome, at: after) != nil
    else { return nil }
    let groups = NumberText(scalars[token.range]).groups.map { String(decoding: $0, as: UTF8.self) }
    guard let count = groups.first.flatMap({ Int($0) }), (1...20).contains(count) else {
      return nil
    }
    let hasHalf = groups.count == 2 && groups[1] == "5"
    for place in after..<min(after + 12, tokens.count) {
      guard let (phrase, end) = bareYears(at: place), let years = phrase.years, years.count > 1
      else { continue }
      let last = years.lowerBound + count - (hasHalf ? 0 : 1)
      return (
        PeriodPhrase(years: years.lowerBound...last, part: hasHalf ? .firstMonths(6) : nil),
        self.token(end)?.isMark(")") == true ? end + 1 : end
      )
    }
    return nil
  }

  /// "tại thời điểm 1/4/2016": the state of that month.
  private func moment(at index: Int, _ nesting: Int) -> (PeriodPhrase, Int)? {
    guard let (phrase, end) = period(at: index, nesting: nesting + 1) else { return nil }
    var result = phrase
    result.isDay = false
    result.isMoment = true
    return (result, end)
  }

  /// "giai đoạn 2021 - 2025", "giai đoạn 5 năm (2011-2015)".
  private func span(at index: Int) -> (PeriodPhrase, Int)? {
    let start = token(index)?.isMark("(") == true ? index + 1 : index
    let first = phrase(.time, at: start).flatMap { $0.meaning == "year" ? $0.end : nil } ?? start
    guard let (phrase, end) = bareYears(at: first), let years = phrase.years,
      years.count > 1
    else { return nil }
    return (phrase, start > index && token(end)?.isMark(")") == true ? end + 1 : end)
  }

  /// "September 2024", "July".
  private func monthName(at index: Int) -> (PeriodPhrase, Int)? {
    // "May mặc" names a trade.
    guard tokens[index].isCapitalised, let term = lexicon.term(in: tokens, at: index),
      let month = term[.monthName].flatMap({ Int($0) })
    else { return nil }
    return withYear(PeriodPhrase(part: .month(month)), at: term.tokens.upperBound)
  }
}
