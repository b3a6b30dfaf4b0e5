import Figures

/// The relations that a figure brings with it: what compares amounts binds them.
extension NetworkBuilder {
  /// Adds a figure that is no amount, with the relation that its measure states.
  mutating func relate(_ claim: Claim) {
    let level = levelKey(of: claim)
    guard case .level(let isPlan) = level.aspect else { return }
    switch claim.statement.measure {
    case .attainment: relateAttainment(claim, level, isPlan: isPlan)
    case .growth: relateGrowth(claim, level, isPlan: isPlan)
    case .excess:
      // A plan does not exceed itself.
      if !isPlan { relateExcess(claim, level) }
    case .changeLevel:
      guard let comparison = claim.statement.comparison else { return }
      let own = add(claim, to: level.with(.change(isPlan: isPlan, comparison)))
      bindToBase(.change, "change", own, level, comparison)
    case .share: add(claim, to: level.with(.share(isPlan: isPlan)))
    case .level, .rate: break
    }
  }

  /// A share of the plan, or an index on another period.
  private mutating func relateAttainment(_ claim: Claim, _ level: VariableKey, isPlan: Bool) {
    let comparison = claim.statement.comparison ?? .plan
    let own = add(claim, to: level.with(.attainment(isPlan: isPlan, comparison)))
    guard comparison == .plan else {
      bindToBase(.index, "attainment", own, level, comparison)
      return
    }
    guard !isPlan else { return }
    let unit = unit(of: level)
    // A second share of one amount is that of another plan.
    let isSecond = network.variables[own].key.subject != level.subject
    let outcome = variable(level, in: unit)
    let plan = planKey(of: level)
    bind(
      claim.isMultiple ? .timesOfPlan : .attainment,
      [
        "outcome": outcome, "attainment": own,
        "plan": partner(isSecond ? plan.alone(claim.id) : plan, unit, of: outcome, own),
      ])
  }

  private mutating func relateGrowth(_ claim: Claim, _ level: VariableKey, isPlan: Bool) {
    let comparison = claim.statement.comparison ?? .samePeriodLastYear
    let own = add(claim, to: level.with(.growth(isPlan: isPlan, comparison)))
    if comparison == .other {
      // The level that it stands beside is that of the last year.
      let span = claim.statement.period
      bindAverage(own, VariableKey(subject: level.subject, period: span, aspect: level.aspect))
    } else if claim.isMultiple {
      bindToBase(.times, "times", own, level, comparison)
    } else {
      bindToBase(.growth, "growth", own, level, comparison)
    }
  }

  /// The distance of an outcome from its plan, in percent or as an amount.
  private mutating func relateExcess(_ claim: Claim, _ level: VariableKey) {
    let unit = unit(of: level)
    let isPercentage = claim.statement.quantity.unit.name == "percent"
    let own = add(
      claim, to: level.with(isPercentage ? .excess(isPlan: false) : .excessAmount(isPlan: false)))
    guard isPercentage || network.variables[own].unit.isConvertible(to: unit) else { return }
    let plan = planKey(of: level)
    let outcome = variable(level, in: unit)
    bind(
      isPercentage ? .excess : .excessAmount,
      [
        "outcome": outcome, "excess": own,
        "plan": isPercentage ? partner(plan, unit, of: outcome, own) : variable(plan, in: unit),
      ])
  }

  /// A figure that compares a level to that of another period.
  private mutating func bindToBase(
    _ pattern: RuleBook.Pattern, _ role: String, _ own: Int, _ level: VariableKey,
    _ comparison: Comparison
  ) {
    guard let period = level.period.base(of: comparison) else { return }
    let unit = unit(of: level)
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
}
