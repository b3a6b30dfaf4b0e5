public import Figures
public import Planning

extension Ratchet {
  /// How the next plan answers to a gain and to a loss.
  public func sentence(in language: Language) -> String {
    let gain = Precision(places: 0).text(afterGain * 100, in: language) + "%"
    let loss = Precision(places: 0).text(afterLoss * 100, in: language) + "%"
    let test = PValue(pValue).text(in: language)
    let plans = language.count(pairs, "plan", "plans", "kế hoạch")
    let meaning =
      isLikely
      ? language.say(
        "success raises the bar (a ratchet)", "vượt kế hoạch thì năm sau giao cao hơn (bánh cóc)")
      : language.say("no ratchet shows", "chưa thấy hiệu ứng bánh cóc")
    return language.say(
      "The next plan took up \(gain) of what surpassed a plan and \(loss) of what missed it"
        + " (\(plans), \(test)): \(meaning).",
      "Kế hoạch năm sau cộng thêm \(gain) phần vượt và trừ đi \(loss) phần hụt"
        + " (\(plans), \(test)): \(meaning).")
  }

  /// What the regression does not show.
  public static func warning(in language: Language) -> String {
    language.say(
      "A ratchet tells how plans are set, not that they become harder to reach.",
      "Bánh cóc chỉ cho biết cách giao kế hoạch, chưa cho biết kế hoạch có khó đạt hơn hay không.")
  }
}
