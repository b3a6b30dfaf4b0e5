public import Figures
public import Planning

extension MincerZarnowitz {
  /// How far outcomes follow what plans ask.
  public func sentence(in language: Language) -> String {
    let precision = Precision(places: 2)
    let slope = precision.text(slope, in: language)
    let error = precision.text(slopeError, in: language)
    let p = PValue(pValue)
    let test = p.text(in: language)
    let plans = language.count(pairs, "plan", "plans", "kế hoạch")
    let meaning =
      p.isSignificant
      ? language.say(
        "plans could be corrected by their own record",
        "có thể hiệu chỉnh kế hoạch theo kết quả các năm")
      : language.say("no fault shows", "chưa thấy lệch")
    return language.say(
      "For each 1% that plans asked on the year before, outcomes moved \(slope)% ± \(error)"
        + " (Mincer–Zarnowitz, \(plans), \(test)): \(meaning).",
      "Kế hoạch đặt tăng thêm 1% so với năm trước thì thực hiện tăng \(slope)% ± \(error)"
        + " (Mincer–Zarnowitz, \(plans), \(test)): \(meaning).")
  }
}
