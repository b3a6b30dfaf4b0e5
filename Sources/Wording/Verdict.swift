public import Figures

/// What a chance means for a plan, in words.
public enum Verdict: CaseIterable, Sendable {
  case almostCertain, likely, open, unlikely, outOfReach

  public init(chance: Double) {
    self =
      switch chance {
      case 0.9...: .almostCertain
      case 0.6..<0.9: .likely
      case 0.4..<0.6: .open
      case 0.1..<0.4: .unlikely
      default: .outOfReach
      }
  }

  public func name(in language: Language) -> String {
    switch self {
    case .almostCertain: language.say("almost certain", "gần như chắc chắn đạt")
    case .likely: language.say("likely", "nhiều khả năng đạt")
    case .open: language.say("open", "chưa thể nói trước")
    case .unlikely: language.say("unlikely", "khó đạt")
    case .outOfReach: language.say("out of reach", "rất khó đạt")
    }
  }
}
