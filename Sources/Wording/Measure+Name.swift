public import Figures

extension Measure {
  /// The word for it: `growth`, `mức tăng, giảm`.
  public func name(in language: Language) -> String {
    switch self {
    case .level: language.say("amount", "giá trị")
    case .growth: language.say("growth", "mức tăng, giảm")
    case .attainment: language.say("attainment", "mức hoàn thành")
    case .excess: language.say("distance from plan", "chênh lệch so với kế hoạch")
    case .share: language.say("share", "tỷ trọng")
    case .rate: language.say("rate", "tỷ lệ")
    case .changeLevel: language.say("change in units", "lượng tăng, giảm")
    }
  }
}
