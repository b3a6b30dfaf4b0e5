public import Figures
public import Planning

extension Target {
  /// The plan, what it asks, and the chance that it is reached, without the verdict.
  public func sentence(of series: Series, in language: Language) -> String {
    let isGiven = if case .given = origin { true } else { false }
    let amount = series.unit.value(number(of: series, in: language), in: language)
    let chance = Percentage(chance).chance(in: language)
    let asked = asked(of: series, in: language).map { ", \($0)" } ?? ""
    return language.say(
      "\(amount)\(isGiven ? " (yours)" : "")\(asked); chance \(chance)",
      "\(amount)\(isGiven ? " (do người dùng nêu)" : "")\(asked); khả năng đạt \(chance)")
  }

  /// What the plan asks for, as printed, or told like the values to come.
  public func number(of series: Series, in language: Language) -> String {
    switch origin {
    case .stated(let plan): plan.hedgedNumber(in: language)
    case .given: Outlook.precision(of: series, near: value).text(value, in: language)
    }
  }

  /// The chances of coming near it, as a clause; empty for a plan of nothing.
  public func nearness(isLowGood: Bool, in language: Language) -> String {
    guard value != 0 else { return "" }
    let near = Percentage(nearChance).chance(in: language)
    let close = Percentage(closeChance).chance(in: language)
    return isLowGood
      ? language.say(
        "at most 105% of it: \(near); within 5% of it: \(close)",
        "không quá 105% kế hoạch: \(near); lệch không quá 5%: \(close)")
      : language.say(
        "at least 95% of it: \(near); within 5% of it: \(close)",
        "từ 95% kế hoạch trở lên: \(near); lệch không quá 5%: \(close)")
  }

  /// The change that the plan asks for: `up 7.4% on 2024`.
  private func asked(of series: Series, in language: Language) -> String? {
    guard let base = series.observations.last, base.year == year - 1 else {
      return growth.map {
        let size = Percentage($0.magnitude).text(in: language)
        return $0 < 0
          ? language.say("down \(size)", "giảm \(size)")
          : language.say("up \(size)", "tăng \(size)")
      }
    }
    return Change(from: base.value.double, to: value, of: series.indicator, in: series.unit)?
      .words(
        Outlook.precision(of: series, near: value), unit: series.unit, on: base.year, in: language)
  }
}
