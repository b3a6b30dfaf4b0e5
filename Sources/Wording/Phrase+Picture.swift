public import Figures
public import Planning

/// What the pictures of a projection are called, and what they say to those who do not see them.
extension Phrase {
  /// The name of the plot of a series.
  public func plotTitle(of series: Series) -> String {
    let name = series.indicator.name(in: language).printable
    let place = series.province.name.printable
    return language.say(
      "\(name) in \(place): outcomes, plans and forecast",
      "\(name) của \(place): thực hiện, kế hoạch và dự báo")
  }

  /// What the plot shows: where the outcomes begin and end, the forecast, and the plan for it.
  public func plotSummary(of series: Series, _ outlook: Outlook) -> String {
    var parts: [String] = []
    if let first = series.observations.first, let last = series.observations.last {
      let end = last.hedgedNumber(in: language)
      let start = first.hedgedNumber(in: language)
      parts.append(
        first.year == last.year
          ? language.say(
            "The only outcome is \(end) in \(last.year).",
            "Chỉ có số liệu năm \(last.year): \(end).")
          : language.say(
            "Outcomes go from \(start) in \(first.year) to \(end) in \(last.year).",
            "Thực hiện từ \(start) năm \(first.year) đến \(end) năm \(last.year)."))
    }
    parts.append(outlook.sentence(of: series, in: language))
    if let target = outlook.target {
      parts.append("\(plan(for: target.year)): \(target.sentence(of: series, in: language)).")
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  // The marks of a picture.
  public var unfirmOutcome: String {
    language.say("estimated or derived", "ước thực hiện hoặc tính ra")
  }
  public var severalYearTarget: String {
    language.say("target of a plan of several years", "mục tiêu của kế hoạch nhiều năm")
  }

  /// What stands over the targets of a year and their chances.
  public func ladderTitle(for year: Int) -> String {
    language.say(
      "What can be reached in \(year), and the chance",
      "Mức có thể đạt năm \(year) và khả năng đạt")
  }

  /// What stands over bars of outcomes against their plans.
  public var attainmentTitle: String {
    language.say(
      "Outcome in percent of the plan; the broken line is 100%",
      "Thực hiện so kế hoạch; vạch đứt là 100%")
  }

  /// What stands at the head of the years of a series.
  public var yearByYear: String { language.say("Year by year", "Số liệu từng năm") }

  /// That a year has no plan.
  public var planless: String { language.say("None is stated.", "Chưa có kế hoạch.") }

  /// Whether a plan was reached.
  public func reached(_ isReached: Bool) -> String {
    isReached ? language.say("reached", "đạt") : language.say("missed", "không đạt")
  }
}
