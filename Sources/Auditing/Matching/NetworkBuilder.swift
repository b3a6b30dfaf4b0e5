import Figures

/// Puts the claims of a document into a network: a variable for what each is a value of, and the
/// relations that the rules see between them.
struct NetworkBuilder {
  private(set) var network = Network()
  let rules: RuleBook
  let indicator: (String) -> Indicator?
  private var variablesByKey: [VariableKey: [Int]] = [:]
  private var variablesByClaim: [Int: Int] = [:]
  /// The unit that amounts of a subject are told in, those read first.
  private var unitsBySubject: [VariableKey.Subject: Quantity.Unit] = [:]
  private var bound: Set<[Network.Constraint]> = []
  /// The first ratio that compares an amount to another, by both.
  private var ratios: [[Int]: Int] = [:]
  /// At which prices a value is told, by its key without them.
  private var priceBases: [VariableKey: [String]] = [:]
  /// The level read last, what it would be but for others of its name, and where it ends.
  private var lastLevel: (key: VariableKey, plain: VariableKey.Subject, end: Int?)?
  /// How many code points apart an amount and its base stand at most.
  private static let besides = 120

  /// A reading less sure than this is not confronted with figures elsewhere in the document.
  private static let trust = 0.5

  /// - Parameter indicator: the indicator of an id, `nil` for one that no catalogue knows.
  init(rules: RuleBook, indicator: @escaping (String) -> Indicator?) {
    self.rules = rules
    self.indicator = indicator
  }

  /// The network of the claims of one document.
  mutating func build(_ claims: [Claim]) -> Network {
    let claims = PriceBases.inherited(Self.withRangesJoined(claims))
    let (levels, others) = (claims.filter(isLevel), claims.filter { !isLevel($0) })
    for claim in levels { addLevel(claim) }
    for claim in others { relate(claim) }
    for rule in rules.formulaRules { apply(rule) }
    applyChains()
    network.index()
    return network
  }

  /// The lower and the upper number of a range become one claim.
  private static func withRangesJoined(_ claims: [Claim]) -> [Claim] {
    var joined: [Claim] = []
    for claim in claims {
      if let last = joined.last, claim.statement.quantity.approximation == .rangeHigh,
        last.statement.quantity.approximation == .rangeLow, last.upper == nil,
        last.statement.citation.offsets == claim.statement.citation.offsets,
        last.statement.quantity.unit == claim.statement.quantity.unit
      {
        joined[joined.count - 1] = last.with(upper: claim.statement.quantity.decimal)
      } else {
        joined.append(claim)
      }
    }
    return joined
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

  // MARK: - Variables

  /// What a claim is a value of; a level of its own where it must not be confused with others.
  private func key(of claim: Claim) -> VariableKey {
    let isCommon = indicator(claim.statement.indicator) != nil && claim.confidence >= Self.trust
    let subject = VariableKey.Subject(
      indicator: claim.statement.indicator,
      scope: isCommon ? claim.scope : "\(claim.scope)#\(claim.id)",
      region: claim.statement.region, priceBasis: claim.priceBasis)
    return VariableKey(
      subject: subject, period: claim.statement.period, aspect: .level(isPlan: claim.isPlan))
  }

  /// The key of the level that a figure belongs to, stated or not.
  private func levelKey(of claim: Claim) -> VariableKey {
    if let owner = claim.of, let variable = variablesByClaim[owner] {
      return network.variables[variable].key
    }
    let own = key(of: claim)
    guard variablesByKey[own] == nil, claim.priceBasis.isEmpty else { return own }
    // A growth need not repeat at which prices its level is told.
    let bases = priceBases[own.with(priceBasis: ""), default: []]
    return bases.count == 1 ? own.with(priceBasis: bases[0]) : own
  }

  /// The variable of a key whose values can be told in the unit; a new one if there is none.
  private mutating func variable(_ key: VariableKey, in unit: Quantity.Unit) -> Int {
    let unit = unit.base
    let known = variablesByKey[key, default: []]
    if let found = known.first(where: { network.variables[$0].unit.isConvertible(to: unit) }) {
      return found
    }
    network.variables.append(Network.Variable(key: key, unit: unit))
    variablesByKey[key, default: []].append(network.variables.count - 1)
    let plain = key.with(priceBasis: "")
    if priceBases[plain]?.contains(key.subject.priceBasis) != true {
      priceBases[plain, default: []].append(key.subject.priceBasis)
    }
    return network.variables.count - 1
  }

  @discardableResult
  private mutating func add(_ claim: Claim, to key: VariableKey) -> Int {
    var number = variable(key, in: claim.statement.quantity.unit)
    var factor = self.factor(of: claim, number)
    if !isSameFigure(claim, factor, as: network.variables[number]) {
      // What differs by more than a slip of the pen is another thing that goes by the same name.
      number = variable(key.alone(claim.id), in: claim.statement.quantity.unit)
      factor = self.factor(of: claim, number)
    }
    network.variables[number].figures.append(network.figures.count)
    network.figures.append(Network.Figure(claim: claim, variable: number, factor: factor))
    variablesByClaim[claim.id] = number
    return number
  }

  private func factor(of claim: Claim, _ variable: Int) -> Rational {
    let unit = claim.statement.quantity.unit
    let one = Quantity(Decimal(1), unit)
    return one.converted(to: network.variables[variable].unit)?.decimal.value ?? 1
  }

  /// Whether a claim may be another mention of what a variable is stated as: alike, or apart by
  /// one slip.
  private func isSameFigure(
    _ claim: Claim, _ factor: Rational, as variable: Network.Variable
  ) -> Bool {
    guard let first = variable.figures.first.map({ network.figures[$0] }) else { return true }
    if claim.interval.scaled(by: factor).meets(first.interval(as: .nearest)) { return true }
    // Two shares of one amount are shares of two things.
    if claim.of != nil, claim.of == first.claim.of { return false }
    return Repetition.isSlip(claim, first.claim)
  }

  // MARK: - Relations that a figure brings with it

  private mutating func relate(_ claim: Claim) {
    let level = levelKey(of: claim)
    guard case .level(let isPlan) = level.aspect else { return }
    let comparison = claim.statement.comparison
    switch claim.statement.measure {
    case .attainment where comparison == .plan || comparison == nil:
      let own = add(claim, to: level.with(.attainment(isPlan: isPlan, .plan)))
      guard !isPlan, let unit = unit(of: level) else { return }
      // A second share of one amount is that of another plan.
      let isSecond = network.variables[own].key.subject != level.subject
      let outcome = variable(level, in: unit)
      let plan = planKey(of: level)
      let isMultiple = claim.statement.quantity.unit.name == "times"
      bind(
        isMultiple ? .timesOfPlan : .attainment,
        [
          "outcome": outcome, "attainment": own,
          "plan": partner(isSecond ? plan.alone(claim.id) : plan, unit, of: outcome, own),
        ])
    case .attainment:
      let compared = comparison ?? .other
      let own = add(claim, to: level.with(.attainment(isPlan: isPlan, compared)))
      bindToBase(.index, "attainment", own, level, compared)
    case .growth:
      let compared = comparison ?? .samePeriodLastYear
      let own = add(claim, to: level.with(.growth(isPlan: isPlan, compared)))
      if compared == .other {
        // The level that it stands beside is that of the last year.
        let span = claim.statement.period
        bindAverage(
          own, VariableKey(subject: level.subject, period: span, aspect: level.aspect))
      } else if claim.statement.quantity.unit.name == "times" {
        bindToBase(.times, "times", own, level, compared)
      } else {
        bindToBase(.growth, "growth", own, level, compared)
      }
    case .excess:
      guard !isPlan, let unit = unit(of: level) else { return }
      let isPercentage = claim.statement.quantity.unit.name == "percent"
      let own = add(
        claim,
        to: level.with(isPercentage ? .excess(isPlan: isPlan) : .excessAmount(isPlan: isPlan)))
      let plan = planKey(of: level)
      let isTold = isPercentage || network.variables[own].unit.isConvertible(to: unit)
      guard isTold else { return }
      let outcome = variable(level, in: unit)
      bind(
        isPercentage ? .excess : .excessAmount,
        [
          "outcome": outcome, "excess": own,
          "plan": isPercentage
            ? partner(plan, unit, of: outcome, own) : variable(plan, in: unit),
        ])
    case .changeLevel:
      guard let comparison else { return }
      let own = add(claim, to: level.with(.change(isPlan: isPlan, comparison)))
      bindToBase(.change, "change", own, level, comparison)
    case .share: add(claim, to: level.with(.share(isPlan: isPlan)))
    case .level, .rate: break
    }
  }

  /// A part of the year is set against the plan of the year, unless it has a plan of its own.
  private func planKey(of level: VariableKey) -> VariableKey {
    let own = level.level(isPlan: true)
    guard variablesByKey[own] == nil, let year = level.period.wholeOfYear else { return own }
    return level.level(isPlan: true, over: year)
  }

  /// The unit of a level: its own, else that of another period or of the plan, else any.
  private func unit(of level: VariableKey) -> Quantity.Unit? {
    if let own = variablesByKey[level]?.first { return network.variables[own].unit }
    let unit = unitsBySubject[level.subject] ?? indicator(level.subject.indicator)?.unit
    return unit ?? Quantity.Unit("unstated")
  }

  /// A figure that compares a level to that of another period.
  private mutating func bindToBase(
    _ pattern: RuleBook.Pattern, _ role: String, _ own: Int, _ level: VariableKey,
    _ comparison: Comparison
  ) {
    guard let unit = unit(of: level), let period = level.period.base(of: comparison) else { return }
    if pattern == .change, !isSameScale(network.variables[own].unit, unit) { return }
    let base = level.level(isPlan: false, over: period)
    let outcome = variable(level, in: unit)
    let partner =
      pattern == .change
      ? variable(base, in: unit) : partner(base, unit, of: outcome, own)
    bind(pattern, ["outcome": outcome, "base": partner, role: own])
  }

  /// What an amount is compared to by a ratio.
  ///
  /// Two ratios to something that nobody states are most often ratios to two things ("4% in tonnes,
  /// 9% in dollars"), so that the second is given one of its own.
  private mutating func partner(
    _ key: VariableKey, _ unit: Quantity.Unit, of outcome: Int, _ ratio: Int
  ) -> Int {
    let partner = variable(key, in: unit)
    guard network.variables[partner].figures.isEmpty else { return partner }
    let pair = [outcome, partner]
    guard let first = ratios[pair], first != ratio else {
      ratios[pair] = ratio
      return partner
    }
    return variable(key.alone(network.figures.count), in: unit)
  }

  /// Percentage points add to percentages, and amounts to amounts.
  private func isSameScale(_ change: Quantity.Unit, _ level: Quantity.Unit) -> Bool {
    change.isConvertible(to: level) || (change.isPercentage && level.isPercentage)
  }

  /// An average growth over a span, by both ways to count its years.
  private mutating func bindAverage(_ own: Int, _ level: VariableKey) {
    guard let years = level.period.years, years.count > 1, level.period.part == .whole,
      let unit = unit(of: level), let rule = rules.rule(.averageGrowth), !rule.formulas.isEmpty,
      case .level(let isPlan) = level.aspect
    else { return }
    let last = variable(level.level(isPlan: isPlan, over: .year(years.upperBound)), in: unit)
    let starts = [years.lowerBound - 1, years.lowerBound]
    let constraints = starts.map { start in
      let first = variable(level.level(isPlan: false, over: .year(start)), in: unit)
      return Network.Constraint(
        formula: rule.formulas[0], variables: ["outcome": last, "base": first, "growth": own],
        numbers: ["years": years.upperBound - start])
    }
    // The two readings have different bases: only one whose base is stated says anything.
    let told = constraints.filter {
      $0.variables["base"].map { !network.variables[$0].figures.isEmpty } == true
    }
    guard !told.isEmpty else { return }
    network.relations.append(Network.Relation(rule: rule, alternatives: told))
  }

  /// Applies the rule of a pattern to variables, if the book has it.
  mutating func bind(
    _ pattern: RuleBook.Pattern, _ variables: [String: Int], isInferred: Bool = false
  ) {
    guard let rule = rules.rule(pattern), !rule.formulas.isEmpty else { return }
    bind(rule, variables, isInferred: isInferred)
  }

  private mutating func bind(_ rule: Rule, _ variables: [String: Int], isInferred: Bool = false) {
    let constraints = rule.formulas.compactMap { formula -> Network.Constraint? in
      guard formula.roles.allSatisfy({ variables[$0] != nil }) else { return nil }
      return Network.Constraint(
        formula: formula, variables: variables.filter { formula.roles.contains($0.key) })
    }
    // Two mentions of one figure bring the same relation.
    guard !constraints.isEmpty, bound.insert(constraints).inserted else { return }
    network.relations.append(
      Network.Relation(rule: rule, alternatives: constraints, isInferred: isInferred))
  }

  // MARK: - Relations between variables

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

extension Claim {
  /// Whether it is an amount or a rate, and not how two of them compare.
  var isLevel: Bool { statement.measure == .level || statement.measure == .rate }
}
