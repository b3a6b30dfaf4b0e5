import Figures

extension Phrase {
  /// What became of a panel: `3 series, 2 forecast, 1 refused (1 no-values), 0.2 s.`
  ///
  /// - Parameter refused: how often each short name of a fault came up, in the order to be told.
  public func batchSummary(
    forecasts: Int, refused: [(code: String, count: Int)], seconds: Double
  ) -> String {
    let count = refused.reduce(0) { $0 + $1.count }
    let all = language.count(forecasts + count, "series", "series", "chuỗi")
    func number(_ count: Int) -> String { language.count(count, "", "", "") }
    let forecast = language.say("\(number(forecasts))forecast", "\(number(forecasts))được dự báo")
    let codes = refused.map { "\(number($0.count))\($0.code)" }.joined(separator: ", ")
    let left = language.say("\(number(count))refused", "\(number(count))bị loại")
    let time = Precision(places: 1).text(seconds, in: language)
    let parts = [
      all, forecast, count == 0 ? nil : "\(left) (\(codes))",
      language.say("\(time) s", "\(time) giây"),
    ]
    return parts.compactMap { $0 }.joined(separator: ", ") + "."
  }
}
