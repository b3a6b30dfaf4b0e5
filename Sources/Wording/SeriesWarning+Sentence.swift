public import Datasets
public import Figures

extension SeriesWarning {
  /// The kind of warning, stable from release to release.
  public var code: String {
    switch self {
    case .disagreement: "disagreement"
    case .brokenSeries: "broken-series"
    case .otherDefinition: "other-definition"
    case .standsOut: "stands-out"
    case .jumps: "jumps"
    case .restsOnPlan: "rests-on-plan"
    case .endsLongAgo: "ends-long-ago"
    case .territoryOfBefore: "territory-of-before"
    case .territorySummed: "territory-summed"
    case .territoryIncomplete: "territory-incomplete"
    case .territoryNotSummed: "territory-not-summed"
    case .growthAlone: "growth-alone"
    case .statusUnknown: "status-unknown"
    case .partOfYearLeftOut: "part-of-year-left-out"
    case .unitLeftOut: "unit-left-out"
    case .gaps: "gaps"
    }
  }

  public func notice(in language: Language, unit: Quantity.Unit) -> Notice {
    Notice(code: code, message: sentence(in: language, unit: unit))
  }

  /// What a reader of the series must know.
  ///
  /// - Parameter unit: that of the series.
  public func sentence(in language: Language, unit: Quantity.Unit) -> String {
    switch self {
    case .disagreement(let year, let used, let other):
      Self.disagreement(year, used, other, in: language)
    case .brokenSeries(let found, let years):
      found.sentence(years: years, in: language)
    case .otherDefinition(let id, let priceBasis, let years):
      Self.otherDefinition(Definition(id), PriceBasis(priceBasis), years, in: language)
    case .standsOut(let year, let before, let value, let after):
      language.say(
        "\(year) stands out: \(value.hedgedNumber(in: .english)) between"
          + " \(before.hedgedNumber(in: .english)) in \(before.year) and"
          + " \(after.hedgedNumber(in: .english)) in \(after.year); check it against its source.",
        "Năm \(year) khác thường: \(value.hedgedNumber(in: .vietnamese)), trong khi năm"
          + " \(before.year) là \(before.hedgedNumber(in: .vietnamese)) và năm \(after.year) là"
          + " \(after.hedgedNumber(in: .vietnamese)); cần đối chiếu nguồn.")
    case .jumps(let year, let before, let value):
      language.say(
        "The last value jumps, from \(before.hedgedNumber(in: .english)) in \(before.year) to"
          + " \(value.hedgedNumber(in: .english)) in \(year); check it against its source.",
        "Số liệu cuối thay đổi đột ngột, từ \(before.hedgedNumber(in: .vietnamese)) năm"
          + " \(before.year) sang \(value.hedgedNumber(in: .vietnamese)) năm \(year); cần đối chiếu"
          + " nguồn.")
    case .restsOnPlan(let year):
      language.say(
        "The value of \(year) is the base that a plan names, not an outcome that was reported.",
        "Số liệu năm \(year) là mức gốc nêu trong kế hoạch, không phải số thực hiện được báo cáo.")
    case .endsLongAgo(let year, let now):
      language.say(
        "The series ends in \(year), \(language.count(now - year, "year", "years", "")) ago: the"
          + " forecast begins with \(year + 1).",
        "Chuỗi số liệu dừng ở năm \(year), cách đây \(now - year) năm; dự báo bắt đầu từ năm"
          + " \(year + 1).")
    case .territoryOfBefore(let province, let successor):
      Self.before(province, successor, in: language)
    case .territorySummed(let province, let years):
      language.say(
        "\(province.name) in \(language.years(years)) is the sum of"
          + " \(language.list(province.predecessors, .and)).",
        "\(province.name) năm \(language.years(years)) là tổng của"
          + " \(language.list(province.predecessors, .and)).")
    case .territoryIncomplete(let province, let missing):
      language.say(
        "\(province.name) cannot be summed for the years before the mergers, since nothing is on"
          + " record for \(language.list(missing, .and)).",
        "Không cộng được \(province.name) cho các năm trước sáp nhập, vì thiếu số liệu của"
          + " \(language.list(missing, .and)).")
    case .territoryNotSummed(let province):
      language.say(
        "The years of \(province.name) before the mergers are not summed: the former provinces have"
          + " no year on record under one definition.",
        "Không cộng được \(province.name) cho các năm trước sáp nhập, vì các tỉnh cũ không có năm nào"
          + " cùng một cách tính.")
    case .growthAlone(let years):
      language.say(
        "Only a growth or a share of plan is printed for \(language.years(years)), with no level to"
          + " reckon it from; left out.",
        "Năm \(language.years(years)) chỉ có mức tăng hoặc tỷ lệ so kế hoạch mà không có số tuyệt đối"
          + " để tính; không dùng.")
    case .statusUnknown(let count):
      language.say(
        "\(language.count(count, "statement", "statements", "")) \(count == 1 ? "does" : "do") not"
          + " tell a plan from an outcome and \(count == 1 ? "was" : "were") left out.",
        "Không dùng \(language.count(count, "", "", "số liệu")) vì không rõ là kế hoạch hay thực hiện."
      )
    case .partOfYearLeftOut(let count):
      language.say(
        "\(language.count(count, "statement", "statements", "")) on part of a year or on several"
          + " years \(count == 1 ? "is" : "are") not in the series:"
          + " \(count == 1 ? "it does" : "they do") not stand for a year.",
        "Không đưa vào chuỗi \(language.count(count, "", "", "số liệu")) theo tháng, quý hoặc nhiều"
          + " năm, vì không thay được số cả năm.")
    case .unitLeftOut(let other, let count):
      language.say(
        "\(language.count(count, "statement", "statements", "")) in"
          + " \(other.title(in: .english)) \(count == 1 ? "was" : "were") left out: that"
          + " cannot be told in \(unit.title(in: .english)).",
        "Không dùng \(language.count(count, "", "", "số liệu")) theo đơn vị"
          + " \(other.title(in: .vietnamese)), vì không quy đổi được sang"
          + " \(unit.title(in: .vietnamese)).")
    case .gaps(let years):
      language.say(
        "No outcome is known for \(language.years(years)).",
        "Chưa có số liệu năm \(language.years(years)).")
    }
  }

  private static func disagreement(
    _ year: Int, _ used: Observation, _ other: Observation, in language: Language
  ) -> String {
    let (a, b) = (used.value.double, other.value.double)
    let scale = max(a.magnitude, b.magnitude)
    let share = Percentage(scale > 0 ? (a - b).magnitude / scale : 0).text(in: language)
    let reason = used.preference(over: other, in: language)
    return language.say(
      "Two figures for \(year) differ by \(share): \(used.account(in: .english)) is used, \(reason);"
        + " \(other.account(in: .english)) is not.",
      "Hai số liệu năm \(year) chênh nhau \(share): dùng \(used.account(in: .vietnamese)),"
        + " \(reason); không dùng \(other.account(in: .vietnamese)).")
  }

  private static func otherDefinition(
    _ definition: Definition, _ prices: PriceBasis, _ years: [Int], in language: Language
  ) -> String {
    let name = [definition.name(in: language), prices.id.isEmpty ? "" : prices.name(in: language)]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let option =
      language.say("; see --definition ", "; xem bằng --definition ") + definition.option
    return language.say(
      "Figures by another definition (\(name)) are kept apart: \(language.years(years))\(option).",
      "Số liệu theo định nghĩa khác (\(name)) để riêng: năm \(language.years(years))\(option).")
  }

  private static func before(
    _ province: Province, _ successor: String, in language: Language
  ) -> String {
    guard province.name != successor else {
      return language.say(
        "Since 1 July 2025 the name \(successor) stands for a larger area; series and forecast are"
          + " for the former province. Figures of 2025 and later count as the larger area's:"
          + " --territory today.",
        "Từ ngày 1/7/2025 tên \(successor) chỉ địa bàn rộng hơn; chuỗi số liệu và dự báo là của"
          + " tỉnh trước sáp nhập. Số liệu từ năm 2025 được coi là của địa bàn mới: --territory today."
      )
    }
    return language.say(
      "Since 1 July 2025 \(province.name) is part of \(successor); series and forecast are for the"
        + " former province.",
      "Từ ngày 1/7/2025 \(province.name) thuộc \(successor); chuỗi số liệu và dự báo là của tỉnh"
        + " trước sáp nhập.")
  }
}
