public import Auditing
public import Figures

extension OutcomeClass {
  /// How the figures stand to each other, in a word or two.
  public func name(in language: Language) -> String {
    switch self {
    case .exact: language.say("holds", "khớp")
    case .roundingExplained: language.say("holds by rounding", "khớp nhờ làm tròn")
    case .modeExplained: language.say("holds if digits were cut off", "khớp nếu cắt bỏ chữ số")
    case .minor: language.say("small difference", "chênh lệch nhỏ")
    case .material: language.say("contradiction", "mâu thuẫn")
    case .gross: language.say("gross contradiction", "mâu thuẫn lớn")
    case .outlier: language.say("out of the ordinary", "số liệu bất thường")
    case .revision: language.say("revision", "số điều chỉnh")
    case .definitionBreak: language.say("another definition", "khác cách tính")
    case .hint: language.say("observation", "nhận xét")
    }
  }
}
