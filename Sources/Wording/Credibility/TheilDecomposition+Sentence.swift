public import Figures
public import Planning

extension TheilDecomposition {
  /// Where the error of the changes planned comes from, with both coefficients by name.
  public func sentence(in language: Language) -> String {
    let parts = shares([bias, variance, covariance], in: language)
    let others = shares([regression, disturbance], in: language)
    let plans = language.count(pairs, "plan", "plans", "kế hoạch")
    return language.say(
      "Theil: of the error in planned changes (\(plans)), \(parts[0]) is steady bias (UM),"
        + " \(parts[1]) unequal swings (US), \(parts[2]) lack of correlation (UC); or, beside the"
        + " bias, \(others[0]) a wrong slope (UR) and \(others[1]) disturbance (UD).",
      "Theil: sai số của mức tăng kế hoạch (\(plans)) gồm \(parts[0]) do lệch đều (UM),"
        + " \(parts[1]) do biên độ khác nhau (US), \(parts[2]) do thiếu tương quan (UC); hoặc, ngoài"
        + " phần lệch đều, \(others[0]) do sai độ dốc (UR) và \(others[1]) do nhiễu (UD).")
  }

  /// How the plans compare with the assumption that nothing changes.
  public func coefficientSentence(in language: Language) -> String {
    let precision = Precision(places: 2)
    let first = precision.text(u1, in: language)
    guard let u2 else {
      return language.say("Theil's U1 is \(first).", "U1 của Theil là \(first).")
    }
    let second = precision.text(u2, in: language)
    let isBetter = u2 < 1
    return language.say(
      "Theil's U1 is \(first); U2 is \(second): plans came \(isBetter ? "closer" : "no closer")"
        + " than last year's outcome told again.",
      "U1 của Theil là \(first); U2 là \(second): kế hoạch \(isBetter ? "sát hơn" : "không sát hơn")"
        + " so với lấy lại mức thực hiện năm trước.")
  }

  private func shares(_ values: [Double], in language: Language) -> [String] {
    values.map { Precision(places: 0).text($0 * 100, in: language) + "%" }
  }
}
