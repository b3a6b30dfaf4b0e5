import Figures

extension SubjectFinder {
  /// What a name means here; `nil` where its unit shows that it means something else.
  func subject(of term: Term, _ conditions: Conditions) -> Subject? {
    guard let name = term.name else { return nil }
    if let rules = name[.part], let id = resolve(rules, conditions) {
      return Subject(id: id, indicator: indicator(id), term: term)
    }
    guard let id = name[.indicator] else { return nil }
    var subject = Subject(id: id, indicator: indicator(id))
    subject.growthDirection = growthDirection(term)
    subject.term = term
    return fits(subject, conditions.unit) ? subject : nil
  }

  /// Which way the change goes that a name speaks of.
  private func growthDirection(_ term: Term) -> Direction? {
    for index in term.tokens {
      guard let (meaning, _) = lexicon.phrase(.growth, in: tokens, at: index) else { continue }
      return meaning == "up" ? .up : .down
    }
    return nil
  }

  /// Whether an indicator can be told in the printed unit; any percentage may be said of any.
  func fits(_ subject: Subject, _ unit: PrintedUnit) -> Bool {
    guard !unit.isPercentage, unit.base != "times", let own = subject.indicator?.unit,
      let printed = unit.unit
    else { return true }
    if own.isConvertible(to: printed) { return true }
    if unit.isMoney {
      // Money of either currency, a person or not.
      return own.name.contains("VND") || own.name.contains("USD")
    }
    return unit.isCount && own.name.hasPrefix("count:")
      && (own.name.hasSuffix("workers") || own.name.hasSuffix("people"))
      && (printed.name.hasSuffix("workers") || printed.name.hasSuffix("people"))
  }

  /// The id by the first condition that holds of `CONDITION>ID|…`; of several topics the nearest
  /// decides.
  private func resolve(_ rules: String, _ conditions: Conditions) -> String? {
    var nearest: (topic: Int, id: String)?
    for rule in rules.split(separator: "|") {
      let sides = rule.split(separator: ">").map(String.init)
      guard sides.count == 2 else { continue }
      if let topic = conditions.topics.firstIndex(of: sides[0]) {
        if conditions.unit.isCount && !sides[0].hasPrefix("count:") { continue }
        if nearest.map({ topic < $0.topic }) ?? true { nearest = (topic, sides[1]) }
      } else if nearest == nil, holds(sides[0], conditions) {
        return sides[1]
      }
    }
    return nearest?.id
  }

  private func holds(_ condition: String, _ conditions: Conditions) -> Bool {
    switch condition {
    case "*": true
    case "share": conditions.verb == .share && conditions.unit.isPercentage
    case "contribution":
      conditions.verb == .contribution && conditions.unit.base == "percentage points"
    case "cumulative": conditions.isCumulative
    case "money": conditions.unit.isMoney
    case "percent": conditions.unit.isPercentage || conditions.unit.base == "times"
    case "products": conditions.unit.base == "count:products"
    default: conditions.unit.base == condition
    }
  }
}
