public import Figures

extension Observation {
  /// The value with where it comes from, as a sentence names it: `1,630 (vietnam.vn, 2025-03)`.
  func account(in language: Language) -> String {
    let source = citation.text(in: language)
    return hedgedNumber(in: language) + (source.isEmpty ? "" : " (\(source))")
  }

  /// The number after the words of its hedge: `more than 1,500`.
  public func hedgedNumber(in language: Language) -> String {
    let name = approximation.name(in: language)
    let number = number(in: language)
    switch approximation {
    case .exact, .rangeLow, .rangeHigh: return number
    case .moreThan, .nearly, .about, .atLeast, .atMost: return "\(name) \(number)"
    }
  }

  /// Why this value is used rather than the other, by the rule that ranks them: a clause.
  func preference(over other: Observation, in language: Language) -> String {
    if isDerived != other.isDerived {
      return language.say(
        "since it was published and the other derived", "vì là số công bố, số kia do tính ra")
    }
    if isSum != other.isSum {
      return language.say(
        "since it was published and the other summed up", "vì là số công bố, số kia do cộng gộp")
    }
    if status != other.status {
      let (own, its) = (status.name(in: language), other.status.name(in: language))
      return language.say(
        "since it ranks higher (\(own) over \(its))",
        "vì đáng tin hơn (\(own) so với \(its))")
    }
    if citation.date != other.citation.date {
      return language.say("since its document is later", "vì tài liệu mới hơn")
    }
    return language.say("since it is the more exact", "vì chính xác hơn")
  }
}
