import Figures

extension Phrase {
  public func planTitle(_ province: String, for year: Int) -> String {
    language.say("Plan \(year) · \(province)", "Kế hoạch năm \(year) · \(province)")
  }

  /// How far the data of a table reach and what they rest on.
  public func planExtent(year: Int, indicators: Int, sources: Int) -> String {
    let lines = language.count(indicators, "indicator", "indicators", "chỉ tiêu")
    let from = language.count(sources, "source", "sources", "nguồn")
    return language.say(
      "seen from \(year) · \(lines), \(from)", "tính đến năm \(year) · \(lines), \(from)")
  }

  /// The heading of the series that end in other years.
  public var otherYearsTitle: String {
    language.say("Series that end in other years", "Chỉ tiêu có số liệu dừng ở năm khác")
  }

  /// The same for the tab of a sheet.
  public var otherYearsTab: String { language.say("Other years", "Năm khác") }

  public func planTab(for year: Int) -> String {
    language.say("Plan \(year)", "KH \(year)")
  }

  /// What a forecast and its range mean.
  public var planForecastLegend: String {
    language.say(
      "Forecast: as likely exceeded as not; the outcome lies within the range with a chance of 80%.",
      "Dự báo: khả năng cao hơn và thấp hơn ngang nhau; số thực hiện nằm trong khoảng với khả năng"
        + " 80%.")
  }

  /// What a suggested target means.
  public func planTargetLegend(chance: Double, hasLowGood: Bool) -> String {
    let percent = PlanColumn.percent(chance, in: language)
    let low =
      hasLowGood
      ? language.say("; ≤ where less is better", "; dấu ≤ là chỉ tiêu càng thấp càng tốt") : ""
    return language.say(
      "Target: by the forecast, reached with a chance of at least \(percent); rounded to the easier"
        + " side\(low). --chance sets another.",
      "Đề xuất: mức mà theo dự báo có ít nhất \(percent) khả năng đạt, làm tròn về phía dễ đạt"
        + "\(low). Dùng --chance để chọn mức khác.")
  }

  /// That forecasts were made to agree with each other.
  public func agreement(of names: [String]) -> String {
    let list = language.list(names, .and)
    return language.say(
      "Forecasts that a sum binds agree with it, the less sure moved the more: \(list).",
      "Dự báo của các chỉ tiêu ràng buộc bởi phép cộng đã được điều chỉnh cho khớp, chỉ tiêu kém chắc"
        + " chắn hơn điều chỉnh nhiều hơn: \(list).")
  }

  /// What stands in the column of growth where it is no percentage.
  public func planChangeLegend(hasPoints: Bool, hasAmounts: Bool) -> String {
    let points =
      hasPoints ? language.say("pp percentage points", "đ.% là điểm phần trăm") : nil
    let amounts =
      hasAmounts
      ? language.say(
        "a number alone is in the unit", "số không kèm % tính theo đơn vị của chỉ tiêu")
      : nil
    let parts = [points, amounts].compactMap { $0 }.joined(separator: "; ")
    return language.say("Growth: \(parts).", "Tăng: \(parts).")
  }

  /// A change in percentage points, for a narrow column.
  public func points(_ change: String) -> String {
    change + language.say(" pp", " đ.%")
  }

  /// The series that a table leaves out, as they end before its years or after them.
  public func leftOut(earlier: Int, later: Int, years: ClosedRange<Int>) -> String {
    let span = language.span(years)
    return switch (earlier, later) {
    case (_, 0):
      language.say(
        "\(language.count(earlier, "series", "series", "")) with older figures (ending \(span))"
          + " \(earlier == 1 ? "is" : "are") left out; --all shows them.",
        "Không đưa vào bảng \(earlier) chỉ tiêu có số liệu cũ (dừng ở \(span)); dùng --all để xem.")
    case (0, _):
      language.say(
        "\(language.count(later, "series", "series", "")) that"
          + " \(later == 1 ? "ends" : "end") later (\(span)) \(later == 1 ? "is" : "are") left"
          + " out; --all shows them.",
        "Không đưa vào bảng \(later) chỉ tiêu có số liệu muộn hơn (\(span)); dùng --all để xem.")
    default:
      language.say(
        "\(earlier + later) series that end in other years (\(span)), \(later) of them later, are"
          + " left out; --all shows them.",
        "Không đưa vào bảng \(earlier + later) chỉ tiêu có số liệu dừng ở năm khác (\(span)), trong"
          + " đó \(later) chỉ tiêu muộn hơn; dùng --all để xem.")
    }
  }

  /// That a table is of a year gone by.
  public func planOfLongAgo(_ year: Int) -> String {
    language.say(
      "The figures at hand end long ago: the table is for \(year).",
      "Số liệu hiện có đã cũ: bảng này lập cho năm \(year).")
  }

  /// That the lines of a table are of two areas of one name.
  public func mixedTerritories(former: Int, today: Int) -> String {
    language.say(
      "\(language.count(former, "indicator is", "indicators are", "")) of the area before 1 July 2025,"
        + " \(today) of today's, whichever gives more years; --territory former or today takes one.",
      "\(former) chỉ tiêu theo địa giới trước ngày 1/7/2025, \(today) chỉ tiêu theo địa giới hiện"
        + " nay, tùy chuỗi nào dài hơn; dùng --territory former hoặc today để chọn một.")
  }

  /// How many warnings there are besides those told, and how to see them.
  public func furtherWarnings(
    _ count: Int, of indicators: Int, example id: String, province: String
  ) -> String {
    let place = province.quoted
    let warnings = language.count(count, "more warning", "more warnings", "")
    let series = language.count(indicators, "indicator", "indicators", "")
    return language.say(
      "\(warnings) on \(series): forecast --indicator \(id) --province \(place) tells"
        + " those of one, and its sources.",
      "Còn \(count) lưu ý về \(indicators) chỉ tiêu: forecast --indicator \(id) --province"
        + " \(place) cho xem lưu ý và nguồn của từng chỉ tiêu.")
  }

  /// What stands in place of the lines of a table that has none.
  public func noLines(in year: Int) -> String {
    language.say(
      "No series ends in \(year) or \(year - 1).",
      "Không có chỉ tiêu nào có số liệu đến năm"
        + " \(year) hoặc \(year - 1).")
  }
}
