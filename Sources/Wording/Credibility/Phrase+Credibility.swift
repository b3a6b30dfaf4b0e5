import Figures

extension Phrase {
  public var credibilityTitle: String {
    language.say("How plans have gone so far", "Kết quả lập kế hoạch các năm")
  }

  public var allPlans: String { language.say("All together", "Tính chung") }

  /// What is told once more without the plans that outcomes are far from.
  public func withoutExtremes(_ count: Int) -> String {
    let plans = language.count(count, "plan", "plans", "kế hoạch")
    return language.say(
      "Without \(plans) that the outcome is more than a factor of two from",
      "Không tính \(plans) có thực hiện lệch quá hai lần")
  }

  /// The title of the count of plans that were reached.
  public var reachedTitle: String { language.say("reached", "đạt") }

  /// What the grades stand for.
  public var ratingLegend: String {
    language.say(
      "PEFA: the grade of the last three years by the bands of PI-3.1, made for revenue and told for"
        + " comparison: two years within 97 to 106% of plan give A, 94 to 112% B, 92 to 116% C.",
      "PEFA: hạng của ba năm cuối theo ngưỡng PI-3.1 (tổng thu), chỉ để đối chiếu: hai năm trong"
        + " khoảng 97-106% kế hoạch là A, 94-112% là B, 92-116% là C.")
  }

  /// What the tests take for granted.
  public var biasLegend: String {
    language.say(
      "p is the chance of so large a difference if there were none; of twenty tests one shows by"
        + " chance. Years of one province share its weather, so over many series the tests are surer"
        + " than they should be. Only what was published counts, and success is told more readily.",
      "p là xác suất có chênh lệch lớn như vậy nếu thực ra không có; cứ hai mươi kiểm định thì một"
        + " cái có ý nghĩa do ngẫu nhiên. Các năm của một địa bàn chịu chung hoàn cảnh, nên với nhiều"
        + " chuỗi, kiểm định tỏ ra chắc chắn hơn thực tế. Chỉ tính số liệu đã công bố, mà thành tích"
        + " thường được công bố nhiều hơn.")
  }
}
