import Figures

/// The best value and plan of every year of one strand, with the alternatives attached.
struct Compilation {
  private(set) var outcomes: [Int: Observation] = [:]
  private(set) var plans: [Int: Observation] = [:]
  private(set) var targets: [Int: Observation] = [:]

  /// - Parameter sums: further values and plans, known as sums over other provinces.
  init(of declarations: [Declaration], plus sums: Assembly.Sums?, in unit: Quantity.Unit) {
    var candidates = Dictionary(
      grouping: (sums?.outcomes ?? []).map(Candidate.init), by: \.observation.year)
    var planCandidates = Dictionary(
      grouping: (sums?.plans ?? []).map(Candidate.init), by: \.observation.year)
    var targetCandidates: [Int: [Candidate]] = [:]
    for declaration in declarations {
      if let published = Self.published(declaration, in: unit) {
        switch published.status {
        case .target: targetCandidates[published.year, default: []].append(Candidate(published))
        case .plan: planCandidates[published.year, default: []].append(Candidate(published))
        case .unknown: break
        default: candidates[published.year, default: []].append(Candidate(published))
        }
      }
      if declaration.status != .target, declaration.status != .unknown,
        let base = Derivation.base(of: declaration, in: unit)
      {
        candidates[base.year, default: []].append(Candidate(base))
      }
      if let plan = Derivation.plan(of: declaration, in: unit) {
        planCandidates[plan.year, default: []].append(Candidate(plan))
      }
    }
    outcomes = candidates.compactMapValues(Candidate.best)
    plans = planCandidates.compactMapValues(Self.plan)
    targets = targetCandidates.compactMapValues(Candidate.best)
    extend(by: declarations)
  }

  /// Fills years whose growth or attainment alone is printed, for as long as each filled year gives
  /// a base to the next.
  private mutating func extend(by declarations: [Declaration]) {
    let growths = declarations.filter { $0.level == nil }
    for (year, open) in Dictionary(grouping: growths, by: { $0.period.wholeYear ?? 0 })
      .sorted(by: { $0.key < $1.key })
    {
      let base = outcomes[year - 1]
      let planned = open.filter { $0.status == .plan }
        .compactMap { declaration in base.flatMap { Derivation.extended(declaration, from: $0) } }
      if plans[year] == nil {
        plans[year] = Self.plan(among: planned.map(Candidate.init))
      }
      let reached = open.filter(\.status.isOutcome).flatMap { declaration in
        [
          base.flatMap { Derivation.extended(declaration, from: $0) },
          plans[year].flatMap { Derivation.attained(declaration, plan: $0) },
        ].compactMap { $0 }
      }
      if outcomes[year] == nil { outcomes[year] = Candidate.best(of: reached.map(Candidate.init)) }
    }
  }

  /// The best of the plans stated before their year was over, or of all if none was; those that
  /// were told afterwards stay attached behind the others.
  private static func plan(among plans: [Candidate]) -> Observation? {
    let (late, early) = (
      plans.filter { !$0.isPlanInTime }, plans.filter(\.isPlanInTime)
    )
    guard early.contains(where: { !$0.observation.isDerived }) else {
      return Candidate.best(of: plans)
    }
    var best = Candidate.best(of: early)
    let rest = Candidate.best(of: late).map { [$0] + $0.alternatives } ?? []
    best?.alternatives += rest.map(\.alone)
    return best
  }

  private static func published(
    _ declaration: Declaration, in unit: Quantity.Unit
  ) -> Observation? {
    guard let year = declaration.period.wholeYear,
      let level = declaration.level?.converted(to: unit)
    else { return nil }
    return Observation(
      year: year, value: level.decimal.value, interval: declaration.interval(of: level),
      printed: level,
      status: declaration.status, origin: .published, citation: declaration.citation,
      statedGrowth: declaration.growth?.printed,
      statedAttainment: declaration.attainment?.printed)
  }
}

extension Candidate {
  /// Whether it was stated before the year was over.
  fileprivate var isPlanInTime: Bool { (observation.citation.year ?? 0) <= observation.year }
}

extension Observation {
  /// The same without its alternatives.
  fileprivate var alone: Observation {
    var copy = self
    copy.alternatives = []
    return copy
  }
}
