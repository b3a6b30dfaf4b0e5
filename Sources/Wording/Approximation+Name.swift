public import Figures

extension Approximation {
  /// The words: `more than`, `trên`; empty for an exact number.
  public func name(in language: Language) -> String {
    switch self {
    case .exact: ""
    case .moreThan: language.say("more than", "trên")
    case .nearly: language.say("nearly", "gần")
    case .about: language.say("about", "khoảng")
    case .atLeast: language.say("at least", "ít nhất")
    case .atMost: language.say("at most", "không quá")
    case .rangeLow: language.say("lower end of a range", "cận dưới")
    case .rangeHigh: language.say("upper end of a range", "cận trên")
    }
  }

  /// The sign before the number in a table; empty for an exact number and the ends of a range.
  public var sign: String {
    switch self {
    case .exact, .rangeLow, .rangeHigh: ""
    case .moreThan: ">"
    case .nearly: "<"
    case .about: "~"
    case .atLeast: "≥"
    case .atMost: "≤"
    }
  }
}
