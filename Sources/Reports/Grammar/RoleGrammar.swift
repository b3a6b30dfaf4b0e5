import Figures

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
  /// Whether the printed unit says "a year".
  let isPerYear: Bool
  /// Whether the figure speaks of the same thing as the one before.
  let isCarried: Bool
  /// Whether a term speaks of growth averaged over years.
  let isAverage: (Term) -> Bool
  /// The direction that a printed sign gives.
  let sign: Direction?
  let value: Decimal
  /// The value of the figure before it in the sentence.
  let previousValue: Decimal?

  /// The role; `nil` for a number that is no figure.
  func role() -> Role? {
    switch unit.base {
    case "percentage points": points()
    case "percent", "per mille": percentage()
    case "times": multiple()
    default: amount()
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
    let base = comparison ?? yearAfter
    switch verb?.verb {
    case .growth(let direction):
      return Role(
        measure: .growth, direction: direction, comparison: base ?? .samePeriodLastYear,
        rule: .multiple,
        confidence: 0.9)
    case .multiple, .reach, .equivalent, .becomes, .excess:
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

  /// "gấp 2,5 lần năm 2005": the year right after is the base.
  private var yearAfter: ComparisonPhrase.Base? {
    around.after.first.flatMap { sentence.elements[$0].period?.year }.map { .year($0) }
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
        let listed = previous?.measure == .changeLevel ? previous?.comparison : nil
        return Role(
          measure: .changeLevel, direction: direction, comparison: comparison ?? listed,
          rule: .amountOfChange, confidence: 0.85)
      case .excess(let direction, let namesPlan)
      where namesPlan || comparison == .plan || isPlanAfter:
        return Role(
          measure: .excess, direction: direction, comparison: .plan, rule: .beyondPlan,
          confidence: 0.9)
      default: break
      }
    default: break
    }
    // "tăng 7,7%, tương đương 1,6 triệu": the same change as an amount.
    if verb?.verb == .equivalent, isCarried, let previous, previous.measure == .growth {
      return Role(
        measure: .changeLevel, direction: previous.direction, comparison: previous.comparison,
        rule: .amountOfChange, confidence: 0.7)
    }
    return Role(measure: .level, rule: .amount, confidence: 0.9)
  }

  private var isPlanAfter: Bool {
    around.after.prefix(2).contains { sentence.elements[$0][.plan] != nil }
  }

}
