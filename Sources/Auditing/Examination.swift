import Figures

/// The audit of one report: builds its network, tries every component, and words nothing.
struct Examination {
  let report: AuditedReport
  let number: Int
  let auditor: Auditor
  let witnesses: [Witness]
  private var findings: [Finding] = []
  private var checks: [Check] = []
  private var coverage = Coverage()

  init(_ report: AuditedReport, number: Int, auditor: Auditor, witnesses: [Witness]) {
    self.report = report
    self.number = number
    self.auditor = auditor
    self.witnesses = witnesses
  }

  mutating func run() -> ReportAudit {
    var builder = NetworkBuilder(rules: auditor.rules, indicator: auditor.indicator)
    let whole = builder.build(report.claims)
    var search = PartitionSearch(whole, rules: auditor.rules)
    let partitioned = search.run()
    let network = partitioned.checkable()
    for component in network.components() { examine(network.part(component).network) }
    findings += outliers(in: whole)
    if let rule = auditor.rules.rule(.date) {
      findings += DateOrder(report: report, number: number, rule: rule).findings()
    }
    let related = related
    cover(whole, related)
    findings = findings.inOrder
    return ReportAudit(
      result: AuditResult(findings: findings, checks: checks, coverage: coverage),
      knowledge: KnownValue.all(in: whole) { Finding.Exhibit($0, $1, report, number) },
      appliedRules: Set(network.relations.map(\.rule.id)), related: related,
      name: report.name, number: number)
  }

  /// The figures that a check or a finding speaks of.
  private var related: Set<Int> {
    // A date is held against the year, not against the figures that tell of it.
    let held = findings.filter { if case .date = $0.matter { false } else { true } }
    let exhibits = checks.flatMap(\.exhibits) + held.flatMap(\.exhibits)
    return Set(exhibits.compactMap { $0.claim?.id })
  }

  private mutating func cover(_ network: Network, _ related: Set<Int>) {
    coverage.documents = 1
    coverage.figures = network.figures.count
    coverage.inRelations = related.count
    coverage.flagged = findings.count
    coverage.notCheckable = network.figures.count - related.count
    coverage.unsure = network.figures.count { figure in
      !related.contains(figure.claim.id)
        && auditor.indicator(figure.claim.statement.indicator) == nil
    }
    coverage.withoutPartner = coverage.notCheckable - coverage.unsure
  }

  // MARK: - A component

  private mutating func examine(_ network: Network) {
    let propagation = Propagation(network)
    var broken: Set<Int> = []
    var told: Set<[Int]> = []
    for part in propagation.isConsistent ? [] : ConflictSites(network: network).parts() {
      var search = ConflictSearch(part.network)
      let conflicts = search.conflicts()
      let all = Set(conflicts.flatMap(\.figures))
      let maker = FindingMaker(
        report: report, number: number, network: part.network, rules: auditor.rules)
      for conflict in conflicts {
        // Neighbouring pieces share figures.
        let claims = conflict.figures.map { part.network.figures[$0].claim.id }.sorted()
        guard told.insert(claims).inserted else { continue }
        let blame = Blame(
          network: part.network, conflict: conflict,
          setAside: all.subtracting(conflict.figures))
        if let finding = maker.finding(of: conflict, blame, isCut: part.isCut) {
          findings.append(finding)
        }
        broken.formUnion(conflict.relations.map { part.relations[$0] })
      }
    }
    record(network, propagation, broken: broken)
  }

  /// Notes which relations of a component were checked, and how they hold.
  private mutating func record(
    _ network: Network, _ propagation: Propagation, broken: Set<Int>
  ) {
    let ranges = propagation.ranges
    for (number, relation) in network.relations.enumerated() {
      guard relation.isDefined({ ranges[$0] }) else {
        coverage.undefined += 1
        continue
      }
      // Amid contradictions, what rests on values that nobody states neither holds nor breaks.
      let isStated = relation.variables.allSatisfy { !network.variables[$0].figures.isEmpty }
      guard propagation.isConsistent || isStated || broken.contains(number) else { continue }
      coverage.relations += 1
      if broken.contains(number) { continue }
      if !propagation.isConsistent, isBroken(relation, number, in: network) { continue }
      let isExact = Exactness(network: network).holdsExactly(relation)
      coverage.consistent += 1
      if !isExact { coverage.consistentByRounding += 1 }
      checks.append(
        Check(
          rule: relation.rule, verdict: isExact ? .holds : .holdsByRounding,
          exhibits: exhibits(of: relation, in: network)))
    }
    recordRepetitions(network)
  }

  /// Whether the figures of a relation alone break it: a conflict names one relation that a wrong
  /// figure breaks, and there may be others.
  private func isBroken(
    _ relation: Network.Relation, _ number: Int, in network: Network
  ) -> Bool {
    let part = network.part(relation.variables.sorted(), relations: [number])
    return !Propagation(part.network).isConsistent
  }

  /// A figure printed twice alike was checked, too.
  private mutating func recordRepetitions(_ network: Network) {
    guard let rule = auditor.rules.rule(.repeated) else { return }
    for (place, variable) in network.variables.enumerated() where variable.figures.count > 1 {
      let figures = variable.figures.map { network.figures[$0] }
      coverage.relations += 1
      guard let agreed = network.agreedRange(of: place) else { continue }
      let isExact = figures.allSatisfy { $0.interval(as: .nearest) == agreed }
      coverage.consistent += 1
      if !isExact { coverage.consistentByRounding += 1 }
      checks.append(
        Check(
          rule: rule, verdict: isExact ? .holds : .holdsByRounding,
          exhibits: figures.map { Finding.Exhibit($0.claim, "figure", report, number) }))
    }
  }

  /// The figures that a relation is checked by; for a value that nobody states, those of its other
  /// relations.
  private func exhibits(
    of relation: Network.Relation, in network: Network
  ) -> [Finding.Exhibit] {
    func stated(_ variable: Int, _ role: String?) -> [Finding.Exhibit] {
      network.variables[variable].figures.map { figure in
        Finding.Exhibit(network.figures[figure].claim, role ?? "figure", report, number)
      }
    }
    let exhibits = relation.variables.flatMap { variable -> [Finding.Exhibit] in
      guard network.variables[variable].figures.isEmpty else {
        return stated(variable, relation.role(of: variable))
      }
      let others = network.relationsOf[variable].map { network.relations[$0] }
      return others.flatMap { other in
        other.variables.flatMap { stated($0, other.role(of: $0)) }
      }
    }
    var seen: Set<Int> = []
    return exhibits.filter { $0.claim.map { seen.insert($0.id).inserted } ?? true }.inOrder
  }

  private func outliers(in network: Network) -> [Finding] {
    guard let rule = auditor.rules.rule(.outlier) else { return [] }
    let flagged = Set(
      findings.flatMap { $0.exhibits.compactMap { $0.claim?.id } })
    return OutlierSearch(
      network: network, report: report, number: number, rule: rule, auditor: auditor,
      witnesses: witnesses
    ).findings(besides: flagged)
  }
}
