public import Figures

extension Status {
  /// The word for it: `estimate`, `ước thực hiện`.
  public func name(in language: Language) -> String {
    switch self {
    case .unknown: language.say("unknown", "không rõ")
    case .target: language.say("target", "mục tiêu")
    case .plan: language.say("plan", "kế hoạch")
    case .estimate: language.say("estimate", "ước thực hiện")
    case .actual: language.say("actual", "thực hiện")
    case .preliminary: language.say("preliminary", "sơ bộ")
    case .final: language.say("final", "chính thức")
    }
  }

  /// The letter beside a number whose firmness is not taken for granted; empty for the others.
  public func mark(in language: Language) -> String {
    switch self {
    case .estimate: language.say("e", "ư")
    case .preliminary: language.say("p", "b")
    case .unknown, .target, .plan, .actual, .final: ""
    }
  }
}
