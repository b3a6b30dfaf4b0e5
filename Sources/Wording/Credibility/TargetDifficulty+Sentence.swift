public import Figures
public import Planning

extension TargetDifficulty {
  /// Whether success makes the next plan harder to reach.
  public func sentence(in language: Language) -> String {
    let p = PValue(pValue)
    let test = p.text(in: language)
    let isHarder = afterReached.share < afterMissed.share
    let meaning =
      !p.isSignificant
      ? language.say("no difference shows", "chưa thấy khác biệt")
      : isHarder
        ? language.say("harder after success", "khó hơn sau khi đạt")
        : language.say("easier after success", "dễ hơn sau khi đạt")
    let (first, second) = (afterReached, afterMissed)
    return language.say(
      "After a plan that was reached the next was reached \(first.reached) of \(first.plans)"
        + " times, after a miss \(second.reached) of \(second.plans) (\(test)): \(meaning).",
      "Sau năm đạt kế hoạch, năm sau đạt \(first.reached)/\(first.plans) lần; sau năm không đạt,"
        + " năm sau đạt \(second.reached)/\(second.plans) lần (\(test)): \(meaning).")
  }
}
