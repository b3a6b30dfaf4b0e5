public import Figures
public import Planning

extension Target {
  /// The plan, what it asks, and the chance that it is reached, without the verdict.
  public func sentence(of series: Series, in language: Language) -> String {
    let number: String
    let isGiven: Bool
    switch origin {
    case .stated(let plan): (number, isGiven) = (plan.hedgedNumber(in: language), false)
    case .given:
      number = Outlook.precision(of: series, near: value).text(value, in: language)
      isGiven = true
    }
    let amount = series.unit.value(number, in: language)
    let chance = Percentage(chance).chance(in: language)
    let asked = asked(of: series, in: language)
    return language.say(
      "\(amount)\(isGiven ? " (yours)" : "")\(asked.map { " asks for \($0)" } ?? ""); chance \(chance)",
      "\(amount)\(isGiven ? " (do người dùng nêu)" : "")\(asked.map { ", tức \($0)" } ?? "");"
        + " khả năng đạt \(chance)")
  }

  /// The change that the plan asks for: `+7.4%`.
  private func asked(of series: Series, in language: Language) -> String? {
    guard let growth else { return nil }
    guard let base = series.observations.last, base.year == year - 1 else {
      return Percentage(growth).signed(in: language)
    }
    let precision = Outlook.precision(of: series, near: value)
    let change = Change(from: base.value.double, to: value, of: series.indicator, in: series.unit)
    return change?.signed(precision, in: language)
  }
}
