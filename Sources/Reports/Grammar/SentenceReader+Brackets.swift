import Figures

extension SentenceReader {
  /// A number alone in brackets after "cùng kỳ": the same figure of the year before; after a plan:
  /// the plan.
  func bracketed(_ index: Int, _ around: Surroundings, _ mention: Mention) -> Role? {
    guard around.isInBracket, around.before.isEmpty, isAfterComparison(index),
      let last = drafts.last
    else { return nil }
    var role = last.role
    role.rule = .baseInBrackets
    role.confidence = 0.8
    if !mention.unit.isPercentage {
      role = Role(measure: .level, rule: .baseInBrackets, confidence: 0.8)
    } else if role.measure != .growth {
      return nil
    }
    return role
  }

  /// "(kế hoạch là 4%)", "(KH đạt 44-45%)": the same figure as planned.
  func plannedInBracket(_ around: Surroundings, _ mention: Mention) -> Role? {
    guard around.isInBracket, mention.unit.isPercentage, let last = drafts.last,
      last.role.measure != .level, around.after.allSatisfy({ sentence.elements[$0][.plan] == nil }),
      around.before.contains(where: {
        sentence.elements[$0][.plan] != nil && sentence.comparison(at: $0) == nil
      })
    else { return nil }
    return last.role
  }

  /// Whether the bracket that a figure opens follows a phrase of comparison.
  func isAfterComparison(_ index: Int) -> Bool {
    guard index - 2 >= sentence.elements.startIndex, let phrase = sentence.comparison(at: index - 2)
    else { return false }
    return phrase.base != .plan
  }
}
