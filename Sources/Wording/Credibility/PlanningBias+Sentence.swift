public import Figures
public import Planning

extension PlanningBias {
  /// By how much plans are missed or surpassed as a rule, and whether that may be chance.
  public func sentence(in language: Language) -> String {
    let plans = language.count(pairs, "plan", "plans", "kế hoạch")
    return language.say(
      "Over \(plans), outcomes \(gap(in: .english)) on average\(verdict(in: .english)).",
      "Qua \(plans), bình quân thực hiện \(gap(in: .vietnamese))\(verdict(in: .vietnamese)).")
  }

  /// How many plans were reached.
  public func reachedSentence(in language: Language) -> String {
    let test = signTest.map { " (\(PValue($0).text(in: language)))" } ?? ""
    let isHalf = signTest.map { !PValue($0).isSignificant } ?? false
    let close = language.say(": not clearly other than half", ": chưa khác rõ một nửa")
    return language.say(
      "\(reached) of \(pairs) were reached\(test)\(isHalf ? close : "").",
      "Có \(reached)/\(pairs) kế hoạch đạt\(test)\(isHalf ? close : "").")
  }

  private func gap(in language: Language) -> String {
    let size = Percentage((typicalAttainment - 1).magnitude).text(in: language)
    return typicalAttainment < 1
      ? language.say("fell \(size) short of plan", "kém kế hoạch \(size)")
      : language.say("went \(size) beyond plan", "vượt kế hoạch \(size)")
  }

  private func verdict(in language: Language) -> String {
    guard let meanTest else {
      return language.say(", too few to tell from chance", ", còn quá ít để loại trừ ngẫu nhiên")
    }
    let t = "t \(Precision(places: 1).text(meanTest.t, in: language))"
    let p = PValue(meanTest.pValue)
    let ranks = signedRankTest.map {
      language.say("; by ranks ", "; theo hạng ") + PValue($0.pValue).text(in: language)
    }
    let meaning =
      p.isSignificant
      ? language.say("hardly chance", "khó là ngẫu nhiên")
      : language.say("may be chance", "có thể do ngẫu nhiên")
    return " (\(t), \(p.text(in: language))\(ranks ?? "")): \(meaning)"
  }
}
