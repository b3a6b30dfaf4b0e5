import Figures

extension SentenceReader {
  /// The figure of the year before, told beside this year's: alone in brackets after "cùng kỳ", as
  /// "(cùng kỳ tăng 7,8%)", or as "mức tăng 8,5% của cùng kỳ".
  func base(_ index: Int, _ around: Surroundings, _ mention: Mention, _ verb: VerbFound?) -> Role? {
    guard let last = spoken, isBase(index, around) else { return nil }
    guard mention.unit.isPercentage else {
      return Role(measure: .level, rule: .baseInBrackets, confidence: 0.8)
    }
    guard last.role.measure == .growth else { return nil }
    var role = last.role
    role.rule = .baseInBrackets
    role.confidence = 0.8
    if case .growth(let direction)? = verb?.verb, isTold(verb) { role.direction = direction }
    return role
  }

  /// The last figure of the time that the sentence speaks of.
  var spoken: Draft? { drafts.last { $0.role.rule != .baseInBrackets } }

  /// Whether the verb of a figure tells its own direction, and not how it compares ("thấp hơn mức").
  private func isTold(_ verb: VerbFound?) -> Bool {
    guard let verb else { return false }
    return !finder.text(sentence.elements[verb.element].tokens).lowercased().hasSuffix("hơn")
  }

  private func isBase(_ index: Int, _ around: Surroundings) -> Bool {
    if around.isInBracket {
      if around.before.isEmpty { return isAfterComparison(index) }
      return around.before.contains { sentence.comparison(at: $0).map(isOfYearBefore) ?? false }
        && !around.after.contains { sentence.comparison(at: $0) != nil }
    }
    guard let next = around.after.first, around.after.contains(next + 1),
      finder.text(sentence.elements[next].tokens).lowercased() == "của"
    else { return false }
    return sentence.comparison(at: next + 1).map(isOfYearBefore) ?? false
  }

  private func isOfYearBefore(_ phrase: ComparisonPhrase) -> Bool {
    switch phrase.base {
    case .samePeriodLastYear, .samePeriod: !phrase.isExplicit
    case .plan, .previousMonth, .year, .month, .other: false
    }
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

  /// Whether the bracket that a figure opens tells the plan: after "so với kế hoạch", and as the
  /// second amount in "đạt 520 triệu USD, bằng 104% kế hoạch (500 triệu USD)".
  func opensAfterPlan(_ opening: Int, _ mention: Mention) -> Bool {
    if sentence.comparison(at: opening - 1)?.base == .plan { return true }
    guard sentence.elements[..<opening].last?[.plan] != nil, !mention.unit.isPercentage else {
      return false
    }
    return drafts.last?.role.measure == .attainment && drafts.contains { $0.role.measure == .level }
  }

  /// Whether the bracket that a figure opens follows a phrase of comparison.
  private func isAfterComparison(_ index: Int) -> Bool {
    guard index - 2 >= sentence.elements.startIndex, let phrase = sentence.comparison(at: index - 2)
    else { return false }
    return phrase.base != .plan
  }
}
