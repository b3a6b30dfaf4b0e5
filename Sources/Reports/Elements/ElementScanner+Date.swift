import Figures

extension ElementScanner {
  /// "28/03/2023", "13-1-2019", "5.5.2015", "15/6", "ngày 15 tháng 6 năm 2022".
  func date(at index: Int) -> (PeriodPhrase, Int)? {
    guard let first = token(index), first.kind == .number else { return nil }
    if let parts = dottedDate(index) { return (day(parts[1], parts[2]), index + 1) }
    if isAfterDayWord(index), dotted(index).count == 2,
      case let parts = dotted(index), (1...31).contains(parts[0]), (1...12).contains(parts[1]),
      unit(at: index + 1) == nil
    {
      return (day(parts[1], nil), index + 1)
    }
    guard let day = integer(index), (1...31).contains(day), let mark = token(index + 1) else {
      return nil
    }
    if isAfterDayWord(index), let (meaning, end) = phrase(.time, at: index + 1),
      meaning == "month", let (phrase, after) = month(at: end)
    {
      var result = phrase
      result.isDay = true
      return (result, after)
    }
    guard !mark.isAfterGap, mark.isMark("/") || mark.isMark("-"), let month = integer(index + 2),
      (1...12).contains(month), token(index + 2)?.isAfterGap == false
    else { return nil }
    if let second = token(index + 3), !second.isAfterGap, second.isMark("/") || second.isMark("-"),
      let year = year(index + 4), token(index + 4)?.isAfterGap == false
    {
      return (self.day(month, year), index + 5)
    }
    // A day without a year is one only after a word that says so.
    guard isAfterDayWord(index), unit(at: index + 3) == nil else { return nil }
    return (self.day(month, nil), index + 3)
  }

  func day(_ month: Int, _ year: Int?) -> PeriodPhrase {
    PeriodPhrase(years: year.map { $0...$0 }, part: .month(month), isDay: true)
  }

  private func isAfterDayWord(_ index: Int) -> Bool {
    guard let before = token(index - 1), before.kind == .word else { return false }
    return phrase(.time, at: index - 1).map { $0.meaning == "day" || $0.meaning == "until" }
      ?? false
      || ["ngày", "sáng", "chiều", "tối", "trưa"].contains(text(index - 1..<index).lowercased())
  }

  /// "5.5.2015" is one token of digits and dots.
  private func dottedDate(_ index: Int) -> [Int]? {
    let parts = dotted(index)
    guard parts.count == 3, (1...31).contains(parts[0]), (1...12).contains(parts[1]),
      (1975...2100).contains(parts[2])
    else { return nil }
    return parts
  }

  /// The numbers between the dots of a token; none for one longer than a date.
  func dotted(_ index: Int) -> [Int] {
    guard let token = token(index), token.kind == .number, token.range.count <= 10 else {
      return []
    }
    return scalars[token.range].split(separator: ".").map { part in
      part.reduce(0) { $0 * 10 + ($1.digit ?? 0) }
    }
  }
}
