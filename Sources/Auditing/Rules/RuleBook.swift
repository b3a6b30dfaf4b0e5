/// The rules that an audit goes by.
public struct RuleBook: Sendable {
  /// In the order that they were given in.
  public let rules: [Rule]
  private let byID: [String: Rule]

  /// - Precondition: no two rules share an id.
  public init(_ rules: [Rule]) {
    self.rules = rules
    byID = Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0) })
  }

  /// The rule of an id, if the book has it.
  subscript(_ id: String) -> Rule? { byID[id] }

  /// The rules that relate figures by a formula, those of one figure first.
  var formulaRules: [Rule] { rules.filter { !$0.formulas.isEmpty } }

  /// The ids of the rules that the program itself applies, beyond formulas over indicators.
  enum Pattern: String, CaseIterable, Sendable {
    case attainment, index, growth, times, excess
    case timesOfPlan = "times-of-plan"
    case excessAmount = "excess-amount"
    case change
    case averageGrowth = "average-growth"
    case share
    case sharesOfWhole = "shares-to-100"
    case sum, part
    case yearOfHalves = "year-of-halves"
    case yearOfQuarters = "year-of-quarters"
    case halfOfQuarters = "half-of-quarters"
    case nineMonths = "nine-months"
    case partOfYear = "part-of-year"
    case whole = "whole-number"
    case repeated
    case date = "date-order"
    case outlier = "outlier"
    case otherReport = "other-report"
    case planAgain = "plan-again"
    case province = "province-by-figures"
  }

  /// The rule of a pattern, if the book has it.
  func rule(_ pattern: Pattern) -> Rule? { self[pattern.rawValue] }
}
