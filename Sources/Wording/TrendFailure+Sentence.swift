public import Figures
public import Trends

extension TrendFailure {
  /// Why the model asked for cannot be used.
  public func sentence(in language: Language) -> String {
    switch self {
    case .tooShort(let model, let needs, let has):
      language.say(
        "The model \(model.rawValue.quoted) needs \(language.count(needs, "year", "years", ""));"
          + " this series has \(has).",
        "Mô hình \(model.rawValue.quoted) cần ít nhất \(needs) năm số liệu; chuỗi này có \(has).")
    }
  }
}

extension History.Failure {
  /// Why a series cannot be projected.
  public func sentence(in language: Language) -> String {
    switch self {
    case .empty:
      language.say(
        "The series has no value to start from.", "Chuỗi chưa có số liệu nào để dự báo.")
    case .unequalCounts(let years, let values):
      language.say(
        "The series has \(years) years but \(values) values.",
        "Chuỗi có \(years) năm nhưng \(values) số liệu.")
    case .yearOutOfRange(let year):
      language.say(
        "The year \(year) lies outside \(History.calendar.lowerBound) to"
          + " \(History.calendar.upperBound).",
        "Năm \(year) nằm ngoài khoảng \(History.calendar.lowerBound) đến"
          + " \(History.calendar.upperBound).")
    case .yearsOutOfOrder(_, let previous, let year):
      language.say(
        "The year \(year) follows \(previous); years must increase.",
        "Năm \(year) đứng sau năm \(previous); các năm phải tăng dần.")
    case .valueNotFinite(let year):
      language.say(
        "The value of \(year) is not a finite number.", "Số liệu năm \(year) không phải số hữu hạn."
      )
    }
  }
}
