import Figures

extension Observation {
  /// The value with where it comes from, as a sentence names it: `1,630 (vietnam.vn, 2025-03)`.
  func account(in language: Language) -> String {
    let facts = [derivation(in: language) ?? "", citation.text(in: language)]
    let known = facts.filter { !$0.isEmpty }.joined(separator: "; ")
    return hedgedNumber(in: language) + (known.isEmpty ? "" : " (\(known))")
  }

  /// The number after the words of its hedge: `more than 1,500`.
  func hedgedNumber(in language: Language) -> String {
    let name = approximation.name(in: language)
    let number = number(in: language)
    switch approximation {
    case .exact, .rangeLow, .rangeHigh: return number
    case .moreThan, .nearly, .about, .atLeast, .atMost: return "\(name) \(number)"
    }
  }

  /// Why this value is used rather than the other, by the rule that ranks them.
  func preference(over other: Observation, in language: Language) -> String {
    if isDerived != other.isDerived {
      return language.say("published rather than derived", "số công bố, không phải số tính ra")
    }
    if isSum != other.isSum {
      return language.say("published for the whole", "số công bố cho toàn địa bàn")
    }
    if status != other.status {
      return "\(status.name(in: language)) \(language.say("over", "thay vì")) "
        + other.status.name(in: language)
    }
    if citation.date != other.citation.date {
      return language.say("the later document", "tài liệu mới hơn")
    }
    return language.say("the more exact", "số chính xác hơn")
  }
}
