public import Figures
public import Trends

/// How much a backtest rests on.
public struct BacktestExtent: Sendable {
  public let series: Int
  public let origins: Int
  public let points: Int
  /// The most years ahead.
  public let horizon: Int
  /// How many values are known at an origin; nil for all before it.
  public let last: Int?
  public let exclusions: [Exclusion: Int]
  /// The series that could not be read.
  public let refused: Int

  public init(_ result: BacktestResult, of scheme: RollingOrigins, refused: Int) {
    series = result.series
    origins = result.origins
    points = result.points
    horizon = scheme.horizon
    last = scheme.last
    exclusions = result.exclusions
    self.refused = refused
  }

  /// `645 series · 645 origins · 3,870 forecasts, up to 6 years ahead from the last 5 values`.
  public func sentence(in language: Language) -> String {
    let parts = [
      language.count(series, "series", "series", "chuỗi số liệu"),
      language.count(origins, "origin", "origins", "mốc dự báo"),
      language.count(points, "forecast", "forecasts", "dự báo"),
    ].joined(separator: " · ")
    let years = language.count(horizon, "year", "years", "năm")
    let ahead = language.say(
      horizon == 1 ? ", one year ahead" : ", up to \(years) ahead",
      horizon == 1 ? ", trước 1 năm" : ", trước tối đa \(years)")
    let values = last.map { Decimal($0).formatted(in: language) }
    let past = values.map {
      language.say(" from the last \($0) values", " từ \($0) giá trị gần nhất")
    }
    return parts + ahead + (past ?? "")
  }

  /// `Left out: 4 too short, 2 that could not be read.`; nil if every series was scored.
  public func leftOut(in language: Language) -> String? {
    var clauses = Exclusion.allCases.compactMap { reason in
      exclusions[reason].map { reason.clause(count: $0, in: language) }
    }
    if refused > 0 {
      let digits = Decimal(refused).formatted(in: language)
      clauses.append(
        language.say("\(digits) that could not be read", "\(digits) chuỗi không đọc được"))
    }
    guard !clauses.isEmpty else { return nil }
    return language.say("Left out: ", "Không tính: ") + clauses.joined(separator: ", ") + "."
  }

  /// Both on one line, for standard error.
  public func summary(in language: Language) -> String {
    [sentence(in: language) + ".", leftOut(in: language)].compactMap { $0 }.joined(separator: " ")
  }

  /// That not one series could be scored, and why.
  public func nothingScored(file: String, in language: Language) -> String {
    let why = leftOut(in: language).map { " " + $0 } ?? ""
    return language.say(
      "\(language.file(file)): no series can be scored.\(why)",
      "\(language.file(file)): không có chuỗi nào đánh giá được.\(why)")
  }
}
