public import Figures
public import Planning

extension YearUnderWay {
  /// What the first months came to, what they point to, and how much that counts.
  public func sentence(of series: Series, in language: Language) -> String {
    let precision = Outlook.precision(of: series, near: implied)
    let part = Period(
      years: partial.year...partial.year, part: .firstMonths(partial.months)
    ).text(in: language)
    let told =
      partial.printed?.decimal.formatted(in: language) ?? precision.text(reached, in: language)
    let amount = series.unit.value(told, in: language)
    let plan = share(of: series).map { Percentage($0).text(in: language) }
    let usual = Percentage(usualShare).text(in: language)
    let pointed = precision.text(implied, in: language)
    let percent = Int((weight * 100).rounded())
    return language.say(
      "\(amount) in \(part)\(plan.map { ", \($0) of the plan" } ?? ""); usually \(usual) of a year"
        + " comes by then, so about \(pointed); counts \(percent)% in the forecast",
      "\(amount) trong \(part)\(plan.map { ", bằng \($0) kế hoạch" } ?? ""); thông thường đến thời"
        + " điểm này đạt \(usual) cả năm, tức cả năm khoảng \(pointed); được tính \(percent)% trong dự"
        + " báo")
  }

  /// The share of the plan that is shown, else as printed.
  private func share(of series: Series) -> Double? {
    if let plan = series.plan(for: partial.year)?.value.double, plan > 0 { return reached / plan }
    guard let printed = partial.statedAttainment, printed.unit.isPercentage else { return nil }
    return printed.decimal.value.double / 100
  }
}

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
