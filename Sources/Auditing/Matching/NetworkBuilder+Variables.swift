import Figures

/// What claims are values of, and the variables of a network that stand for it.
extension NetworkBuilder {
  /// A reading less sure than this is not confronted with figures elsewhere in the document.
  private static let trust = 0.5

  /// What a claim is a value of; a level of its own where it must not be confused with others.
  func key(of claim: Claim) -> VariableKey {
    let isCommon = indicator(claim.statement.indicator) != nil && claim.confidence >= Self.trust
    let subject = VariableKey.Subject(
      indicator: claim.statement.indicator,
      scope: isCommon ? claim.scope : "\(claim.scope)#\(claim.id)",
      region: claim.statement.region, priceBasis: claim.priceBasis)
    return VariableKey(
      subject: subject, period: claim.statement.period, aspect: .level(isPlan: claim.isPlan))
  }

  /// The key of the level that a figure belongs to, stated or not.
  func levelKey(of claim: Claim) -> VariableKey {
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
  mutating func variable(_ key: VariableKey, in unit: Quantity.Unit) -> Int {
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

  /// Adds a figure to the variable of a key, or to one of its own; returns the variable.
  @discardableResult
  mutating func add(_ claim: Claim, to key: VariableKey) -> Int {
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
    claim.statement.quantity.unit.factor(to: network.variables[variable].unit) ?? 1
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

  /// A part of the year is set against the plan of the year, unless it has a plan of its own.
  func planKey(of level: VariableKey) -> VariableKey {
    let own = level.level(isPlan: true)
    guard variablesByKey[own] == nil, let year = level.period.wholeOfYear else { return own }
    return level.level(isPlan: true, over: year)
  }

  /// The unit of a level: its own, else that of another period or of the plan, else any.
  func unit(of level: VariableKey) -> Quantity.Unit {
    if let own = variablesByKey[level]?.first { return network.variables[own].unit }
    return unitsBySubject[level.subject] ?? indicator(level.subject.indicator)?.unit
      ?? Quantity.Unit("unstated")
  }
}
