public import Figures

/// What a chance means for a plan, in words.
public enum Verdict: CaseIterable, Sendable {
  case cautious, realistic, stretching, outOfReach

  public init(chance: Double) {
    self =
      switch chance {
      case 0.9...: .cautious
      case 0.5..<0.9: .realistic
      case 0.1..<0.5: .stretching
      default: .outOfReach
      }
  }

  public func name(in language: Language) -> String {
    switch self {
    case .cautious: language.say("cautious", "thận trọng")
    case .realistic: language.say("realistic", "khả thi")
    case .stretching: language.say("stretching", "phải phấn đấu cao")
    case .outOfReach: language.say("out of reach", "khó đạt được")
    }
  }
}
