import Figures

extension RoleGrammar {
  func growth(_ direction: Direction, _ rule: ReadingRule, _ confidence: Double) -> Role {
    var base = comparison
    if isPerYear || average { base = .other }
    if base == .plan {
      return Role(
        measure: .excess, direction: direction, comparison: .plan, rule: .beyondPlan,
        confidence: confidence)
    }
    return Role(
      measure: .growth, direction: direction,
      comparison: base ?? inheritedBase ?? headBase ?? .samePeriodLastYear,
      rule: rule, confidence: confidence)
  }

  /// "So với tháng trước, có 2 nhóm giảm: …": the base told at the head of a list.
  private var headBase: ComparisonPhrase.Base? {
    guard let head = sentence.comparisons.first, head.isExplicit,
      let first = sentence.elements.firstIndex(where: { $0.figure != nil }),
      head.elements.upperBound <= first,
      sentence.elements[head.elements.upperBound..<first].contains(where: { $0.isMark([":"]) })
    else { return nil }
    return head.base == .plan ? nil : head.base
  }

  /// The base that a list gave once for all of its growth figures.
  private var inheritedBase: ComparisonPhrase.Base? {
    guard let previous, previous.measure == .growth else { return nil }
    switch previous.comparison {
    case .year, .samePeriod: return previous.comparison
    case .other: return around.isInBracket || !isCarried ? .other : nil
    case .previousMonth: return isCarried ? nil : .previousMonth
    default: return nil
    }
  }

  func percentage() -> Role? {
    switch verb?.verb {
    case .share?:
      let isRate = (subject.isPercentage || hasRateNoun) && !subject.id.hasSuffix("_share")
      return Role(
        measure: isRate ? .rate : .share, rule: isRate ? .percentageIndicator : .partOfWhole,
        confidence: 0.9)
    case .contribution?: return Role(measure: .share, rule: .contribution, confidence: 0.9)
    case .excess(let direction, _)?:
      return Role(
        measure: .excess, direction: direction, comparison: .plan, rule: .beyondPlan,
        confidence: 0.9)
    case .growth(let direction)?: return changed(direction)
    case .becomes? where hasShareNoun:
      return Role(measure: .share, rule: .partOfWhole, confidence: 0.8)
    case .becomes?:
      return subject.isToldByGrowth && comparison == nil
        ? growth(.up, .growthName, 0.6)
        : Role(measure: .rate, rule: .percentageIndicator, confidence: 0.7)
    case .multiple?, .reach?, .equivalent?, nil:
      if let sign, verb == nil { return signed(sign) }
      return reached()
    }
  }

  /// After a word of change: growth, unless what changed is itself a percentage.
  private func changed(_ direction: Direction) -> Role {
    if subject.isChangeOfPercentage { return pointsOfChange(direction) }
    // A share cannot have grown by more than it is.
    let isWithin = previousValue.map { value.value < $0.value } ?? true
    let isShare = (previous?.measure == .share || previous?.measure == .rate) && isWithin
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

  /// After "đạt", "bằng", a colon or nothing.
  private func reached() -> Role? {
    if subject.isChangeOfPercentage { return pointsOfChange(subject.growthDirection ?? .down) }
    if isPartOfNamed { return Role(measure: .share, rule: .partOfWhole, confidence: 0.8) }
    switch comparison {
    case .plan?:
      return Role(measure: .attainment, comparison: .plan, rule: .shareOfPlan, confidence: 0.95)
    case .samePeriodLastYear?, .year?, .samePeriod?, .previousMonth?, .month?:
      if verb?.verb == .reach, isIndex || !subject.isToldByGrowth && !hasGrowthNoun {
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

  /// "(+6,2%)": the change that the figure before told as an amount.
  private func signed(_ direction: Direction) -> Role {
    var role = growth(direction, .growthVerb, 0.85)
    if comparison == nil, let previous, previous.measure == .changeLevel,
      let base = previous.comparison
    {
      role.comparison = base
    }
    return role
  }

  /// "bằng 23,3% tổng sản phẩm": the name of the whole follows.
  private var isPartOfNamed: Bool {
    guard verb?.verb == .reach, let next = around.after.first else { return false }
    let element = sentence.elements[next]
    return element.term?.name?[.indicator] != nil && element[.plan] == nil && element[.base] == nil
      && !subject.isPercentage
  }

  /// Whether it takes the base as 100; growth is rarely told in as many percent.
  private var isIndex: Bool { value.value >= 60 }

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
      if let comparison { role.comparison = comparison }
      role.rule = .listContinued
      role.confidence = 0.7
      return role
    }
    let isOfLevel = isCarried && previous?.measure == .level
    if verb?.verb == .reach, subject.indicator != nil || isOfLevel, !hasRateNoun {
      return Role(measure: .attainment, comparison: .plan, rule: .shareOfPlan, confidence: 0.4)
    }
    return Role(measure: .rate, rule: .percentageIndicator, confidence: 0.5)
  }

  /// "tỷ lệ giải ngân vốn …": a rate of what would else be an amount.
  private var hasRateNoun: Bool {
    around.before.contains { sentence.elements[$0][.share] == "rate" }
  }

  /// "tỷ trọng công nghiệp tăng từ 57% lên 60%".
  private var hasShareNoun: Bool {
    around.before.contains { sentence.elements[$0][.share] == "share" }
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
