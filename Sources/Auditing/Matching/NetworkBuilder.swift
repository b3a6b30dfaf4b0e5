import Figures

/// Puts the claims of a document into a network: a variable for what each is a value of, and the
/// relations that the rules see between them.
struct NetworkBuilder {
  var network = Network()
  let rules: RuleBook
  let indicator: (String) -> Indicator?
  /// The variables of each key: one for each dimension of unit.
  var variablesByKey: [VariableKey: [Int]] = [:]
  var variablesByClaim: [Int: Int] = [:]
  /// The unit that amounts of a subject are told in, those read first.
  var unitsBySubject: [VariableKey.Subject: Quantity.Unit] = [:]
  private var bound: Set<[Network.Constraint]> = []
  /// The first ratio that compares an amount to another, by both.
  var ratios: [[Int]: Int] = [:]
  /// At which prices a value is told, by its key without them.
  var priceBases: [VariableKey: [String]] = [:]
  /// The level read last, what it would be but for others of its name, and where it ends.
  private var lastLevel: (key: VariableKey, plain: VariableKey.Subject, end: Int?)?
  /// How many code points apart an amount and its base stand at most.
  private static let besides = 120

  /// - Parameter indicator: the indicator of an id, `nil` for one that no catalogue knows.
  init(rules: RuleBook, indicator: @escaping (String) -> Indicator?) {
    self.rules = rules
    self.indicator = indicator
  }

  /// The network of the claims of one document.
  mutating func build(_ claims: [Claim]) -> Network {
    let claims = PriceBases.inherited(PrintedRanges.joined(claims))
    let (levels, others) = (claims.filter(isLevel), claims.filter { !isLevel($0) })
    for claim in levels { addLevel(claim) }
    for claim in others { relate(claim) }
    for rule in rules.formulaRules { apply(rule) }
    applyChains()
    network.index()
    return network
  }

  /// A base that stands right behind an amount is that amount's, whatever else goes by its name.
  private mutating func addLevel(_ claim: Claim) {
    var key = key(of: claim)
    let start = claim.statement.citation.offsets?.lowerBound
    if let last = lastLevel, let start, let end = last.end,
      (0...Self.besides).contains(start - end),
      last.key.subject != key.subject, last.plain == key.subject, last.key.period != key.period
    {
      key = VariableKey(subject: last.key.subject, period: key.period, aspect: key.aspect)
    }
    let variable = add(claim, to: key)
    let told = network.variables[variable]
    unitsBySubject[told.key.subject] = unitsBySubject[told.key.subject] ?? told.unit
    lastLevel = (
      network.variables[variable].key, self.key(of: claim).subject,
      claim.statement.citation.offsets?.upperBound
    )
  }

  /// The share of a whole is an amount where the indicator is that share.
  private func isLevel(_ claim: Claim) -> Bool {
    claim.isLevel
      || (claim.statement.measure == .share
        && indicator(claim.statement.indicator)?.kind == .share)
  }

  // MARK: - Relations

  /// Applies the rule of a pattern to variables, if the book has it.
  mutating func bind(_ pattern: RuleBook.Pattern, _ variables: [String: Int]) {
    guard let rule = rules.rule(pattern), !rule.formulas.isEmpty else { return }
    bind(rule, variables)
  }

  /// Every reading of a rule, for which each role must have its variable.
  private mutating func bind(_ rule: Rule, _ variables: [String: Int]) {
    let constraints = rule.formulas.compactMap { formula -> Network.Constraint? in
      guard formula.roles.allSatisfy({ variables[$0] != nil }) else { return nil }
      return Network.Constraint(
        formula: formula, variables: variables.filter { formula.roles.contains($0.key) })
    }
    // Two mentions of one figure bring the same relation.
    guard !constraints.isEmpty, bound.insert(constraints).inserted else { return }
    network.relations.append(Network.Relation(rule: rule, alternatives: constraints))
  }

  /// Applies a rule over indicators, or over what is known of one, wherever all its roles are.
  private mutating func apply(_ rule: Rule) {
    guard RuleBook.Pattern(rawValue: rule.id) == nil || rule.isOwn else { return }
    let matcher = RuleMatcher(rule: rule, indicator: indicator)
    for variables in matcher.matches(in: network) { bind(rule, variables) }
  }

  /// Parts of a year add up, for what accumulates in the course of it.
  private mutating func applyChains() {
    for (pattern, variables) in PeriodChains(network: network, indicator: indicator).matches() {
      bind(pattern, variables)
    }
  }
}
