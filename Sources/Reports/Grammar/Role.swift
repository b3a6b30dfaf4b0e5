import Figures

/// What a number is of its indicator.
struct Role: Equatable {
  var measure: Measure
  var direction: Direction = .none
  var comparison: ComparisonPhrase.Base?
  var rule: ReadingRule
  /// How sure the rule is by itself.
  var confidence: Double
}

/// Decides what a number is by its unit, its verb and what it is compared to.
struct RoleGrammar {
  let sentence: Sentence
  let figure: Int
  let unit: PrintedUnit
  let around: Surroundings
  let verb: VerbFound?
  let subject: Subject
  /// What the figure before it in the sentence was, where a list may go on with it.
  let previous: Role?
  /// Whether figures before it in the paragraph were told as shares of the plan.
  let isUnderPlan: Bool

  /// The role; `nil` for a number that is no figure.
  func role() -> Role? {
    switch unit.base {
    case "percentage points": points()
    case "percent", "per mille": percentage()
    case "times": multiple()
    default: amount()
    }
  }

  /// The comparison printed for the figure: after it, else between the figure before and it.
  var comparison: ComparisonPhrase.Base? {
    if let after = comparisonAfter { return after }
    for index in around.before {
      guard let phrase = sentence.comparison(at: index) else { continue }
      // A comparison right after the figure before belongs to that one.
      if let previous = around.previousFigure, isTail(phrase, of: previous) { return nil }
      // "Cuối năm ngoái, …" only tells when something was said.
      if !phrase.isExplicit, isPastComma(index) { return nil }
      return phrase.base
    }
    return nil
  }

  private func isPastComma(_ index: Int) -> Bool {
    sentence.elements[index..<figure].contains { $0.isMark([","]) || $0.isWord }
  }

  private func isTail(_ phrase: ComparisonPhrase, of previous: Int) -> Bool {
    let between = sentence.elements[(previous + 1)..<max(previous + 1, phrase.elements.lowerBound)]
    return !between.contains { $0.isMark([",", ";"]) || $0.isWord || $0.term?.name != nil }
  }

  private var comparisonAfter: ComparisonPhrase.Base? {
    for index in around.after {
      let element = sentence.elements[index]
      if let phrase = sentence.comparison(at: index) { return phrase.base }
      if element[.plan] != nil, !isNewPlan(index) { return .plan }
      if element.isMark([","]) || startsAnother(index) { return nil }
    }
    return nil
  }

  /// Whether the words after belong to the next figure.
  private func startsAnother(_ index: Int) -> Bool {
    let element = sentence.elements[index]
    return element.isAny(of: [
      Categories(.growth), Categories(.excess), Categories(.multiple), Categories(.share),
      Categories(.aim), Categories(.parts),
    ])
      || element.term?.name != nil && unit.isPercentage && element[.plan] == nil
  }

  /// "… 8%, mục tiêu 9%": a plan of its own, not what the figure before it is a share of.
  private func isNewPlan(_ index: Int) -> Bool { !unit.isPercentage && unit.base != "times" }

  private var average: Bool {
    let near = around.before.prefix(8) + Array(around.after.prefix(4))
    for index in near {
      if sentence.comparison(at: index) != nil { continue }
      let element = sentence.elements[index]
      if element[.average] != nil { return true }
      if element.isMark([","]) { break }
      if let term = element.term, let growth = term.phrase?[.growth], !growth.isEmpty,
        term.tokens.count > 2 || isAverageVerb(term)
      {
        return isAverageVerb(term)
      }
    }
    return false
  }

  private func isAverageVerb(_ term: Term) -> Bool { averageTerms.contains(term.tokens) }

  /// Verbs that hold the word for an average, by their tokens.
  let averageTerms: Set<Range<Int>>
  /// Whether the printed unit says "a year".
  let isPerYear: Bool

  private func growth(_ direction: Direction, _ rule: ReadingRule, _ confidence: Double) -> Role {
    var base = comparison
    if isPerYear || average { base = .other }
    if base == .plan {
      return Role(
        measure: .excess, direction: direction, comparison: .plan, rule: .beyondPlan,
        confidence: confidence)
    }
    return Role(
      measure: .growth, direction: direction,
      comparison: base ?? inheritedBase ?? .samePeriodLastYear,
      rule: rule, confidence: confidence)
  }

  /// The base that a list gave once for all of its growth figures.
  private var inheritedBase: ComparisonPhrase.Base? {
    guard let previous, previous.measure == .growth else { return nil }
    switch previous.comparison {
    case .year, .samePeriod: return previous.comparison
    case .other: return around.isInBracket ? .other : nil
    default: return nil
    }
  }

  private func points() -> Role? {
    let contributes = around.before.prefix(6).contains {
      sentence.elements[$0][.share] == "contribution"
    }
    if verb?.verb == .contribution || contributes {
      return Role(measure: .share, rule: .contribution, confidence: 0.9)
    }
    switch verb?.verb {
    case .share: return Role(measure: .share, rule: .partOfWhole, confidence: 0.8)
    case .growth(let direction):
      return Role(
        measure: .changeLevel, direction: direction, comparison: comparison,
        rule: .differenceOfPercentages, confidence: 0.9)
    case .excess(let direction, _):
      return Role(
        measure: .excess, direction: direction, comparison: .plan, rule: .beyondPlan,
        confidence: 0.8)
    default:
      return Role(
        measure: .changeLevel, direction: .up, comparison: comparison,
        rule: .differenceOfPercentages, confidence: 0.6)
    }
  }

  private func multiple() -> Role? {
    let base = comparison
    switch verb?.verb {
    case .growth(let direction):
      return Role(
        measure: .growth, direction: direction, comparison: base ?? .samePeriodLastYear,
        rule: .multiple,
        confidence: 0.9)
    case .multiple, .reach, .becomes, .excess:
      if base == .plan {
        return Role(measure: .attainment, comparison: .plan, rule: .shareOfPlan, confidence: 0.9)
      }
      guard verb?.verb != .becomes || base != nil else { return nil }
      return Role(
        measure: .growth, direction: .up, comparison: base ?? .samePeriodLastYear, rule: .multiple,
        confidence: 0.9)
    default: return nil
    }
  }

  private func amount() -> Role? {
    switch verb {
    case .some(let found) where found.isAdjacent:
      switch found.verb {
      case .growth(let direction):
        if comparison == .plan {
          return Role(
            measure: .excess, direction: direction, comparison: .plan, rule: .beyondPlan,
            confidence: 0.9)
        }
        return Role(
          measure: .changeLevel, direction: direction, comparison: comparison,
          rule: .amountOfChange,
          confidence: 0.85)
      case .excess(let direction, let namesPlan)
      where namesPlan || comparison == .plan || isPlanAfter:
        return Role(
          measure: .excess, direction: direction, comparison: .plan, rule: .beyondPlan,
          confidence: 0.9)
      default: break
      }
    default: break
    }
    return Role(measure: .level, rule: .amount, confidence: 0.9)
  }

  private var isPlanAfter: Bool {
    around.after.prefix(2).contains { sentence.elements[$0][.plan] != nil }
  }

  private func percentage() -> Role? {
    switch verb?.verb {
    case .share?: return Role(measure: .share, rule: .partOfWhole, confidence: 0.9)
    case .contribution?: return Role(measure: .share, rule: .contribution, confidence: 0.9)
    case .excess(let direction, _)?:
      return Role(
        measure: .excess, direction: direction, comparison: .plan, rule: .beyondPlan,
        confidence: 0.9)
    case .growth(let direction)?: return changed(direction)
    case .becomes?:
      return subject.isToldByGrowth && comparison == nil
        ? growth(.up, .growthName, 0.6)
        : Role(measure: .rate, rule: .percentageIndicator, confidence: 0.7)
    case .multiple?, .reach?, nil: return reached()
    }
  }

  /// After a word of change: growth, unless what changed is itself a percentage.
  private func changed(_ direction: Direction) -> Role {
    if subject.isChangeOfPercentage { return pointsOfChange(direction) }
    let isShare = previous?.measure == .share || previous?.measure == .rate
    if subject.isPercentage && !subject.namesGrowth || isShare && comparison == nil && isCarried {
      return Role(
        measure: .changeLevel, direction: direction, comparison: comparison,
        rule: .differenceOfPercentages, confidence: 0.85)
    }
    return growth(direction, .growthVerb, 0.95)
  }

  private func pointsOfChange(_ direction: Direction) -> Role {
    Role(
      measure: .changeLevel, direction: direction, comparison: comparison,
      rule: .differenceOfPercentages, confidence: 0.85)
  }

  /// Whether the figure speaks of the same thing as the one before.
  let isCarried: Bool

  /// After "đạt", "bằng", a colon or nothing.
  private func reached() -> Role? {
    if subject.isChangeOfPercentage { return pointsOfChange(subject.growthDirection ?? .down) }
    if isPartOfNamed { return Role(measure: .share, rule: .partOfWhole, confidence: 0.8) }
    switch comparison {
    case .plan?:
      return Role(measure: .attainment, comparison: .plan, rule: .shareOfPlan, confidence: 0.95)
    case .samePeriodLastYear?, .year?, .samePeriod?, .previousMonth?:
      if verb?.verb == .reach, !subject.isToldByGrowth || verb?.isAdjacent == true, !hasGrowthNoun {
        return Role(
          measure: .attainment, comparison: comparison, rule: .shareOfPeriod, confidence: 0.85)
      }
    default: break
    }
    if hasGrowthNoun || subject.isToldByGrowth { return growth(.up, .growthName, 0.85) }
    if subject.isPercentage {
      let isPart = subject.indicator?.kind == .share && subject.id.hasSuffix("_share")
      return Role(
        measure: isPart ? .share : .rate, rule: isPart ? .partOfWhole : .percentageIndicator,
        confidence: 0.9)
    }
    return unsaid()
  }

  /// "bằng 23,3% tổng sản phẩm": the name of the whole follows.
  private var isPartOfNamed: Bool {
    guard verb?.verb == .reach, let next = around.after.first else { return false }
    let element = sentence.elements[next]
    return element.term?.name?[.indicator] != nil && element[.plan] == nil && element[.base] == nil
      && !subject.isPercentage
  }

  /// Neither verb nor comparison decide: what the list or the paragraph does.
  private func unsaid() -> Role? {
    if verb?.verb == .reach, isUnderPlan, isCarried || previous?.measure != .share {
      return Role(measure: .attainment, comparison: .plan, rule: .shareOfPlan, confidence: 0.6)
    }
    if let previous, verb == nil || !isCarried,
      [.growth, .share, .rate, .attainment].contains(previous.measure),
      !(verb?.verb == .reach && isCarried)
    {
      var role = previous
      role.rule = .listContinued
      role.confidence = 0.7
      return role
    }
    if subject.indicator != nil, !isCarried, verb?.verb == .reach {
      return Role(measure: .attainment, comparison: .plan, rule: .shareOfPlan, confidence: 0.4)
    }
    return Role(measure: .rate, rule: .percentageIndicator, confidence: 0.5)
  }

  /// "tốc độ tăng … đạt": growth spoken of before the verb.
  private var hasGrowthNoun: Bool {
    for index in around.before {
      let element = sentence.elements[index]
      if element.isMark([","]) { return false }
      if element[.growth] != nil, index != verb?.element { return true }
    }
    return false
  }
}
