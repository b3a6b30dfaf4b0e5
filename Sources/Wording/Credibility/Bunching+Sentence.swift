public import Figures
public import Planning

extension Bunching {
  /// Whether outcomes crowd just above their plans.
  public func sentence(in language: Language) -> String {
    let window = Precision(places: 0).text(Self.window * 100, in: language) + "%"
    let p = PValue(pValue)
    let test = p.text(in: language)
    let meaning =
      p.isSignificant
      ? language.say("they crowd at 100%", "dồn quanh mốc 100%")
      : language.say("no crowding shows", "chưa thấy dồn quanh mốc 100%")
    return language.say(
      "Of \(pairs) exactly known outcomes within \(window) of plan \(above) reached it, \(exact) to the digit"
        + " (\(test)): \(meaning).",
      "Trong \(pairs) kết quả biết chính xác và cách kế hoạch không quá \(window), có \(above) đạt, trong đó \(exact)"
        + " khớp đúng kế hoạch (\(test)): \(meaning).")
  }
}
