public import Figures
public import Trends

extension Exclusion {
  /// How many series are left out of a backtest for this reason: `4 without any change`.
  public func clause(count: Int, in language: Language) -> String {
    let digits = Decimal(count).formatted(in: language)
    return switch self {
    case .tooShort:
      language.say("\(digits) too short", "\(digits) chuỗi quá ngắn")
    case .nothingToForecast:
      language.say(
        "\(digits) without a later value to forecast",
        "\(digits) chuỗi không có số liệu về sau để đối chiếu")
    case .constant:
      language.say(
        "\(digits) without any change before the forecast",
        "\(digits) chuỗi không hề biến động trước mốc dự báo")
    case .outOfRange:
      language.say(
        "\(digits) with changes too large to reckon with",
        "\(digits) chuỗi biến động quá lớn, không tính được")
    }
  }
}
