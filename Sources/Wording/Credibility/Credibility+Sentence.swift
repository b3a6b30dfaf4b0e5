public import Figures
public import Planning

extension Credibility {
  /// What the pairs rest on.
  public func extent(in language: Language) -> String {
    let plans = language.count(
      pairs, "plan with its outcome", "plans with their outcomes", "kế hoạch đã có kết quả")
    let all = language.count(series, "series", "series", "chuỗi số liệu")
    return "\(plans) · \(all) · \(language.span(years))"
  }

  /// What can be said, each in a sentence, and last what cannot.
  public func sentences(in language: Language) -> [String] {
    let found = [
      bias.sentence(in: language), bias.reachedSentence(in: language),
      theil?.sentence(in: language), theil?.coefficientSentence(in: language),
      efficiency?.sentence(in: language), ratchet?.sentence(in: language),
      ratchet.map { _ in Ratchet.warning(in: language) }, difficulty?.sentence(in: language),
      bunching?.sentence(in: language),
    ]
    return (found + [gaps(in: language)]).compactMap { $0 }
  }

  /// What the pairs are too few for, with how many each would need; `nil` where nothing is missing.
  public func gaps(in language: Language) -> String? {
    let (theilLeast, lineLeast) = (TheilDecomposition.minimum, MincerZarnowitz.minimum)
    let missing = [
      bias.meanTest == nil
        ? language.say(
          "a test of the bias (\(PlanningBias.minimum))",
          "kiểm định độ lệch (\(PlanningBias.minimum))") : nil,
      theil == nil
        ? language.say(
          "Theil's account (\(theilLeast) after a known year)",
          "phân rã Theil (\(theilLeast), có số năm trước)") : nil,
      efficiency == nil
        ? language.say(
          "the slope (\(lineLeast) after a known year)",
          "độ dốc (\(lineLeast), có số năm trước)") : nil,
      ratchet == nil
        ? language.say(
          "the ratchet (\(Ratchet.minimum) before another plan)",
          "bánh cóc (\(Ratchet.minimum), có kế hoạch năm sau)") : nil,
      difficulty == nil
        ? language.say(
          "difficulty after success (\(TargetDifficulty.minimum) after either)",
          "độ khó sau khi đạt (\(TargetDifficulty.minimum) mỗi loại)") : nil,
      bunching == nil
        ? language.say(
          "crowding at 100% (\(Bunching.minimum) near the plan)",
          "dồn quanh 100% (\(Bunching.minimum) sát kế hoạch)") : nil,
    ].compactMap { $0 }
    guard !missing.isEmpty else { return nil }
    return language.say(
      "Too few plans for \(language.list(missing, .and)).",
      "Còn quá ít kế hoạch để xét \(language.list(missing, .and)).")
  }
}
