public import Figures

extension Period {
  /// The time in words: `2024`, `9 months of 2024`, `Q3 2024`, `July 2024`, `2021–2025`.
  public func text(in language: Language) -> String {
    if isCumulative { return language.say("to date", "lũy kế") }
    let years = years.map { language.span($0) }
    guard let part = partText(in: language) else {
      return years ?? language.say("not told", "không rõ")
    }
    guard let years else { return part }
    return switch self.part {
    case .whole: years
    case .month, .quarter: language.say("\(part) \(years)", "\(part)/\(years)")
    case .half, .firstMonths: language.say("\(part) of \(years)", "\(part) năm \(years)")
    }
  }

  /// The part of the year; `nil` for the whole of it.
  private func partText(in language: Language) -> String? {
    switch part {
    case .whole: nil
    case .half(let half):
      language.say(
        half == 1 ? "first half" : "second half",
        half == 1 ? "6 tháng đầu" : "6 tháng cuối")
    case .quarter(let quarter):
      language.say("Q\(quarter)", "quý \(Self.numeral(of: quarter))")
    case .month(let month): language.say(Self.english(month), "tháng \(month)")
    case .firstMonths(let months):
      language.say(months == 1 ? "1 month" : "\(months) months", "\(months) tháng")
    }
  }

  private static func english(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : "\(month)"
  }

  /// Quarters are counted in Roman numerals in Vietnamese.
  private static func numeral(of quarter: Int) -> String {
    quarter == 4 ? "IV" : String(repeating: "I", count: max(0, quarter))
  }
}
