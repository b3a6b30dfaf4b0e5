public import Figures
public import Planning

extension TrackRecord {
  /// How the plans have gone so far, and how much that tells.
  public func sentence(in language: Language) -> String {
    let mean = Percentage(meanAttainment).text(in: language)
    let isFew = years < 5
    guard years > 1, let first = attainments.first?.year, let last = attainments.last?.year else {
      let year = attainments.first?.year ?? 0
      return language.say(
        "One plan with its outcome is known: \(mean) in \(year).",
        "Mới biết kết quả một kế hoạch: năm \(year) bằng \(mean) kế hoạch.")
    }
    return language.say(
      "\(reached) of \(years) plans of \(language.span(first...last)) were reached; on average"
        + " outcomes came to \(mean) of plan\(isFew ? " (few years)" : "")\(grade(in: language)).",
      "Đạt \(reached)/\(years) kế hoạch giai đoạn \(language.span(first...last)); bình quân thực"
        + " hiện bằng \(mean) kế hoạch\(isFew ? " (còn ít năm)" : "")\(grade(in: language)).")
  }

  /// The grade of the last three years, made for budget revenue and told for comparison.
  private func grade(in language: Language) -> String {
    guard let rating else { return "" }
    return language.say(
      "; grade \(rating.rawValue) on the PEFA scale", "; hạng \(rating.rawValue) theo thang PEFA")
  }
}
