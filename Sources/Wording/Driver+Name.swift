public import Figures
public import Trends

extension Driver {
  /// What a planning officer calls it.
  public func name(in language: Language) -> String {
    switch self {
    case .trend: language.say("trend of all years", "xu thế của cả giai đoạn")
    case .lastChanges: language.say("last changes", "biến động những năm gần nhất")
    case .recentLevel:
      // Not "return": a series on its way up is drawn further away from it.
      language.say("distance from the recent level", "chênh lệch so với mức những năm gần đây")
    case .acceleration:
      language.say("speeding up or slowing down", "xu hướng nhanh lên hay chậm lại")
    case .usualGrowth:
      language.say(
        "growth that such series usually have", "mức tăng thường thấy ở các chuỗi cùng loại")
    case .plan:
      language.say(
        "the plan, and how plans have gone", "kế hoạch và kết quả thực hiện kế hoạch")
    case .limit:
      language.say(
        "kept within reach of what has been seen", "giữ trong phạm vi đã từng ghi nhận")
    }
  }
}
