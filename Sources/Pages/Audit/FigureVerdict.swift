import Auditing
import Figures
import Wording

/// How the check of a figure went, from the least to the most that asks for attention.
enum FigureVerdict: String, CaseIterable, Comparable {
  case unchecked, holds, rounding, noted, flagged

  init(_ check: Check.Verdict) {
    self = check == .holds ? .holds : .rounding
  }

  /// What a finding says of a figure. A note is no error: a revision, another definition. Figures
  /// that are only witnesses are not flagged with the suspects.
  init(of exhibit: Finding.Exhibit, in finding: Finding) {
    let isSuspect =
      finding.suspects.isEmpty || exhibit == finding.focus
      || finding.suspects.contains { $0.exhibit == exhibit }
    if case .date = finding.matter, !isSuspect {
      self = .unchecked
    } else {
      self = isSuspect && finding.severity != .note ? .flagged : .noted
    }
  }

  func name(in language: Language) -> String {
    let phrase = Phrase(in: language)
    return switch self {
    case .unchecked: phrase.notChecked
    case .holds: phrase.holds
    case .rounding: phrase.holdsByRounding
    case .noted: phrase.noted
    case .flagged: phrase.flagged
    }
  }

  static func < (left: FigureVerdict, right: FigureVerdict) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
