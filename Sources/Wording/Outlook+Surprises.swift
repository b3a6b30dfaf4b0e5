public import Figures
public import Planning

extension Outlook {
  /// What of the plan and the first months must be told: that they lie far from what was to be
  /// expected, so that a slip or another unit is likely.
  public func surprises(of series: Series, in language: Language) -> [Notice] {
    var notices: [Notice] = []
    if let plan = disregardedPlan, let first = years.first {
      let amount = series.unit.value(plan.hedgedNumber(in: language), in: language)
      notices.append(
        Notice(
          code: "plan-disregarded",
          message: language.say(
            "The plan of \(amount) for \(first.year) is beyond all that the series allows; it does"
              + " not count in the forecast.",
            "Kế hoạch \(amount) năm \(first.year) vượt ngoài mọi khả năng của chuỗi số liệu; không"
              + " được tính vào dự báo.")))
    }
    if let underWay, underWay.isSurprising {
      let precision = Outlook.precision(of: series, near: underWay.implied)
      let pointed = series.unit.value(precision.text(underWay.implied, in: language), in: language)
      let before = precision.text(underWay.before.value, in: language)
      notices.append(
        Notice(
          code: "months-surprising",
          message: language.say(
            "The first months of \(underWay.partial.year) point to \(pointed), far from the"
              + " \(before) that was to be expected: check the figure.",
            "Kết quả những tháng đầu năm \(underWay.partial.year) cho thấy cả năm khoảng \(pointed),"
              + " khác xa mức dự kiến \(before): cần kiểm tra lại số liệu.")))
    }
    return notices
  }

  /// What the chance of the target means, in words.
  public func verdict(on target: Target, in language: Language) -> String {
    let isDone = underWay.map { $0.partial.year == target.year && $0.reached >= target.value }
    return isDone == true && target.chance == 1
      ? language.say("already reached", "đã đạt")
      : Verdict(chance: target.chance).name(in: language)
  }
}
