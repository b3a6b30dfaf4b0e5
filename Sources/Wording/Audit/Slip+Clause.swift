public import Auditing
public import Figures

extension Slip {
  /// How the print came about, as a clause: `a digit was left out`.
  public func clause(in language: Language) -> String {
    switch self {
    case .substitution: language.say("one digit stands for another", "nhầm một chữ số")
    case .transposition: language.say("two digits changed places", "đảo chỗ hai chữ số")
    case .decimalMark: language.say("the decimal mark is misplaced", "sai chỗ dấu thập phân")
    case .insertion: language.say("there is a digit too many", "thừa một chữ số")
    case .deletion: language.say("a digit was left out", "thiếu một chữ số")
    case .unit: language.say("another unit was meant", "nhầm đơn vị tính")
    case .direction: language.say("a rise and a fall were mixed up", "nhầm tăng với giảm")
    case .exchange:
      language.say(
        "two figures stand in each other's place", "hai số liệu đổi chỗ cho nhau")
    case .other: language.say("recomputed from the others", "tính lại từ các số còn lại")
    }
  }
}
