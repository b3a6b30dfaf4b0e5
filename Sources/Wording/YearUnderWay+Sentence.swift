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
