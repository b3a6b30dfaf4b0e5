import Figures

/// The values that follow from what is printed: last year's level from a level and its growth, the
/// plan from a level and its attainment, a level from its base and a growth printed alone.
enum Derivation {
  /// The level of the year before a declared level, by its growth; `nil` for an index, which takes
  /// the year before as 100, so that its growth tells nothing of last year's index.
  static func base(of declaration: Declaration, in unit: Quantity.Unit) -> Observation? {
    guard let year = declaration.period.wholeYear, let growth = declaration.growth,
      let level = declaration.level?.converted(to: unit), level.unit != .index,
      let (value, interval) = quotient(level, declaration, growth)
    else { return nil }
    return Observation(
      year: year - 1, value: value, interval: interval, status: declaration.status,
      origin: .derivedFromGrowth(
        level: level, growth: growth.printed, year: year, status: declaration.status),
      citation: declaration.citation)
  }

  /// The plan of a year, by a level and its attainment: those of the whole year, or of its first
  /// months, whose shares are told of the year's plan.
  static func plan(of declaration: Declaration, in unit: Quantity.Unit) -> Observation? {
    guard let year = declaration.period.wholeYear ?? declaration.yearBegun,
      declaration.status.isOutcome,
      let attainment = declaration.attainment,
      let level = declaration.level?.converted(to: unit),
      let (value, interval) = quotient(level, declaration, attainment)
    else { return nil }
    return Observation(
      year: year, value: value, interval: interval, status: .plan,
      origin: .derivedFromAttainment(level: level, attainment: attainment.printed),
      citation: declaration.citation)
  }

  /// The level of a year whose growth alone is printed, from the year before; an outcome is no
  /// firmer than its base, and an estimate if that is one which a plan names.
  static func extended(_ declaration: Declaration, from base: Observation) -> Observation? {
    guard let year = declaration.period.wholeYear, declaration.level == nil,
      let growth = declaration.growth, base.year == year - 1,
      let (value, interval) = product(base, growth)
    else { return nil }
    return Observation(
      year: year, value: value, interval: interval,
      status: min(declaration.status, max(base.status, .estimate)),
      origin: .extendedByGrowth(growth: growth.printed, from: base),
      citation: declaration.citation, statedGrowth: growth.printed)
  }

  /// The level of a year whose attainment alone is printed, from its plan.
  static func attained(_ declaration: Declaration, plan: Observation) -> Observation? {
    guard let year = declaration.period.wholeYear, declaration.level == nil,
      declaration.status.isOutcome, let attainment = declaration.attainment, plan.year == year,
      let (value, interval) = product(plan, attainment)
    else { return nil }
    return Observation(
      year: year, value: value, interval: interval, status: declaration.status,
      origin: .attainedOf(plan: plan, attainment: attainment.printed),
      citation: declaration.citation, statedAttainment: attainment.printed)
  }

  private static func quotient(
    _ level: Quantity, _ declaration: Declaration, _ ratio: Ratio
  ) -> (Rational, Interval)? {
    guard let value = level.decimal.value.divided(by: ratio.value, rounding: .down),
      !value.isNegative,
      let interval = declaration.interval(of: level).quotient(ratio.interval)
    else { return nil }
    return (value, interval)
  }

  private static func product(_ base: Observation, _ ratio: Ratio) -> (Rational, Interval)? {
    guard let value = base.value.multiplied(by: ratio.value, rounding: .down),
      !base.value.isNegative
    else { return nil }
    return (value, base.interval.product(ratio.interval))
  }
}
