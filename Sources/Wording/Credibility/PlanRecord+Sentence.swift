public import Figures
public import Planning

extension PlanRecord {
  /// How the plans have gone so far, and how much that tells; nothing where none is known.
  public func sentence(in language: Language) -> String {
    guard let first = years.first, let last = years.last, let typicalShare else { return "" }
    let share = Percentage(typicalShare).text(in: language)
    guard first.year < last.year else {
      return language.say(
        "One plan with its outcome is known: \(share) in \(first.year).",
        "Mới biết kết quả một kế hoạch: năm \(first.year) bằng \(share) kế hoạch.")
    }
    let span = language.span(first.year...last.year)
    let isFew = years.count < 5
    return language.say(
      "\(reached) of \(years.count) plans of \(span) were reached; typically outcomes came to"
        + " \(share) of plan\(isFew ? " (few years)" : "")\(grade(in: language)).",
      "Đạt \(reached)/\(years.count) kế hoạch giai đoạn \(span); thông thường thực hiện bằng"
        + " \(share) kế hoạch\(isFew ? " (còn ít năm)" : "")\(grade(in: language)).")
  }

  /// The grade of the last three years, made for budget revenue and told for comparison.
  private func grade(in language: Language) -> String {
    guard let rating = assessment.rating?.rawValue else { return "" }
    return language.say("; grade \(rating) on the PEFA scale", "; hạng \(rating) theo thang PEFA")
  }
}
