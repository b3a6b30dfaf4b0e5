public import Figures
public import Planning

extension TargetDifficulty {
  /// Whether success makes the next plan harder to reach.
  public func sentence(in language: Language) -> String {
    let p = PValue(test.pValue)
    let told = p.text(in: language)
    let meaning =
      !p.isSignificant
      ? language.say("no difference shows", "chưa thấy khác biệt")
      : isHarderAfterSuccess
        ? language.say("harder after success", "khó hơn sau khi đạt")
        : language.say("success tends to follow success", "năm đạt thường nối tiếp năm đạt")
    let (first, second) = (afterReached, afterMissed)
    return language.say(
      "After a plan that was reached the next was reached \(first.reached) of \(first.plans)"
        + " times, after a miss \(second.reached) of \(second.plans) (within series \(told)): \(meaning).",
      "Sau năm đạt kế hoạch, năm sau đạt \(first.reached)/\(first.plans) lần; sau năm không đạt,"
        + " năm sau đạt \(second.reached)/\(second.plans) lần (trong từng chuỗi \(told)): \(meaning)."
    )
  }
}
