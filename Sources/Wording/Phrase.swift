public import Figures

/// Short statements of fact that pages are put together from.
public struct Phrase: Sendable {
  let language: Language

  public init(in language: Language) { self.language = language }

  /// How far the data reach and what they rest on.
  public func coverage(lastYear: Int, statements: Int, sources: Int) -> String {
    let stated = language.count(statements, "statement", "statements", "số liệu")
    let from = language.count(sources, "source", "sources", "nguồn")
    return language.say(
      "data to \(lastYear) · \(stated), \(from)", "số liệu đến \(lastYear) · \(stated), \(from)")
  }

  public func noFigures(_ years: ClosedRange<Int>) -> String {
    language.say("no figures", "không có số liệu") + " \(language.span(years))"
  }

  /// Another value that is on record for the year.
  public func also(_ number: String) -> String {
    language.say("also \(number)", "còn có \(number)")
  }

  public func plan(for year: Int) -> String {
    language.say("Plan \(year)", "Kế hoạch \(year)")
  }

  public var noPlan: String {
    language.say(
      "none is stated; --plan VALUE tells the chance of yours",
      "chưa có; dùng --plan GIÁ_TRỊ để biết khả năng đạt của mức đó")
  }

  /// That no plan of the series has come to its end.
  public var borrowed: String {
    language.say(
      "None has an outcome yet; judged by how plans elsewhere have gone.",
      "Chưa có kế hoạch nào có kết quả; đánh giá theo kết quả kế hoạch ở nơi khác.")
  }

  /// How much the plan counts beside the trend.
  public func planWeight(_ weight: Double) -> String {
    let percent = Int((min(max(weight, 0), 1) * 100).rounded())
    return language.say(
      "The published plan counts \(percent)%, the trend \(100 - percent)%.",
      "Kế hoạch đã công bố được tính \(percent)%, xu thế \(100 - percent)%.")
  }

  /// The ladder of targets: what is reached with which chance.
  public func ladder(_ steps: [(chance: Double, value: String)], isLowGood: Bool) -> String {
    steps.enumerated().map { index, step in
      let chance = Percentage(step.chance).chance(in: language)
      let word = index == 0 ? language.say("chance ", "khả năng ") : ""
      return "\(isLowGood ? "≤" : "")\(step.value) (\(word)\(chance))"
    }.joined(separator: " · ")
  }

  /// What a plan of several years asks of its last year.
  public func target(_ amount: String, for year: Int, asks: String?) -> String {
    let asked = asks.map { ", \($0)" }
    return language.say(
      "\(amount) for \(year) by a plan of several years\(asked ?? "")",
      "\(amount) năm \(year) theo kế hoạch nhiều năm\(asked ?? "")")
  }

  /// The ranges of a year to come, for the table.
  public func ranges(_ range80: String, _ range95: String) -> String {
    "80%: \(range80)   95%: \(range95)"
  }

  /// The mark of a year to come, in the legend.
  public var forecastMark: String {
    language.say("◆ forecast, as likely exceeded as not", "◆ dự báo (trung vị)")
  }

  // The marks of a plot.
  public var plotOutcome: String { language.say("● outcome", "● thực hiện") }
  public var plotDerived: String {
    language.say("○ estimated or derived", "○ ước thực hiện hoặc tính ra")
  }
  public var plotPlan: String { language.say("═ plan", "═ kế hoạch") }
  public var plotForecast: String {
    language.say("◆ forecast, ░ 80% range", "◆ dự báo, ░ khoảng 80%")
  }

  /// What the changes of a column are measured against.
  public func comparison(with year: Int) -> String {
    language.say("on \(year)", "so với \(year)")
  }

  /// How to see what moved the forecast.
  public var explanationHint: String {
    language.say("--explain tells what moved it.", "Dùng --explain để biết cơ sở của dự báo.")
  }

  /// What stands for an account of numbers that cannot be written out.
  public var noAccount: String {
    language.say(
      "The values are too large or too small to be told term by term.",
      "Giá trị quá lớn hoặc quá nhỏ nên không nêu được từng phần.")
  }

  public var sourceMark: String { language.say("[n] source", "[n] nguồn") }

  /// How many series a list shows.
  public func series(_ count: Int, indicators: Int, provinces: Int) -> String {
    let all = language.count(count, "series", "series", "chuỗi số liệu")
    let what = language.count(indicators, "indicator", "indicators", "chỉ tiêu")
    let places = language.count(provinces, "province", "provinces", "địa bàn")
    return language.say(
      "\(all): \(what), \(places)", "\(all): \(what), \(places)")
  }

  /// How to see the series behind a summary of indicators.
  public func listHint(example id: String) -> String {
    language.say(
      "forecast list --indicator \(id) shows the provinces of one; --province NAME the indicators"
        + " of one.",
      "forecast list --indicator \(id) liệt kê các địa bàn của một chỉ tiêu; --province TÊN liệt"
        + " kê các chỉ tiêu của một địa bàn.")
  }
}
