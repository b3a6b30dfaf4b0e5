import Figures

/// Sets what reports and other sources tell of the same amounts against each other.
struct Confrontation {
  let audits: [ReportAudit]
  let witnesses: [Witness]
  let auditor: Auditor

  /// What came of it for each report: findings, checks, and what they add to its coverage.
  func results() -> [AuditResult] {
    let sources = SourceKnowledge(witnesses, of: audits.flatMap(\.knowledge), auditor)
    var earlier: [Topic: [KnownValue]] = [:]
    return audits.map { audit in
      var result = AuditResult(
        findings: ProvinceHint(audit: audit, witnesses: witnesses, rules: auditor.rules).findings(),
        checks: [], coverage: Coverage())
      for value in audit.knowledge {
        guard let topic = Topic(value) else { continue }
        confront(value, audit, with: earlier[topic, default: []], &result)
        confront(value, audit, with: sources[topic], &result)
        earlier[topic, default: []].append(value)
      }
      cover(audit, &result)
      return result
    }
  }

  /// Notes what a value gives against those told elsewhere: a break where definitions differ, a
  /// check where somebody agrees, otherwise a finding.
  private func confront(
    _ value: KnownValue, _ audit: ReportAudit, with others: [KnownValue],
    _ result: inout AuditResult
  ) {
    let others = others.filter { $0.isComparable(to: value) }
    guard !others.isEmpty else { return }
    let agreeing = others.first { $0.range.meets(value.range) }
    let found: Finding? =
      if let other = others.first(where: { $0.isOfOtherDefinition(than: value) }) {
        // One mention of a break is enough for all years.
        result.tellsBreak(of: value, audit.number)
          ? nil : finding(value, other, audit, .definitionBreak)
      } else if agreeing == nil, let other = nearest(to: value, among: others) {
        finding(value, other, audit, outcome(value, other))
      } else {
        nil
      }
    if let found { result.findings.append(found) }
    if let agreeing, let rule = rule(of: value) {
      result.checks.append(
        Check(
          rule: rule, verdict: value.agreesExactly(with: agreeing) ? .holds : .holdsByRounding,
          exhibits: value.exhibits + agreeing.exhibits))
    }
  }

  private func rule(of value: KnownValue) -> Rule? {
    auditor.rules.rule(value.isPlan ? .planAgain : .otherReport)
  }

  /// What was held against other reports and sources was checked, too.
  private func cover(_ audit: ReportAudit, _ result: inout AuditResult) {
    let confronted = result.findings.filter { $0.outcome != .hint }
    let exhibits = (result.checks.flatMap(\.exhibits) + confronted.flatMap(\.exhibits))
      .filter { $0.document == audit.number }
    let new = Set(exhibits.compactMap { $0.claim?.id }).subtracting(audit.related)
    result.coverage.relations = result.checks.count + confronted.count
    result.coverage.consistent = result.checks.count
    result.coverage.consistentByRounding = result.checks.count { $0.verdict == .holdsByRounding }
    result.coverage.flagged = result.findings.count
    result.coverage.inRelations = new.count
    result.coverage.notCheckable = -new.count
    result.coverage.withoutPartner = -new.count
  }

  private func nearest(to value: KnownValue, among others: [KnownValue]) -> KnownValue? {
    // A stated figure weighs more than one that follows from a growth.
    let stated = others.filter { !$0.isDerived }
    return (stated.isEmpty ? others : stated)
      .min { $0.timesApart(from: value) < $1.timesApart(from: value) }
  }

  /// How much a later report may move an estimate and still revise it.
  private static let revision = 1.03
  /// How far apart values may be for a difference by the way.
  private static let minorDifference = 1.01

  private func outcome(_ value: KnownValue, _ other: KnownValue) -> OutcomeClass {
    let apart = value.timesApart(from: other)
    // What was planned stays planned; what came of it is estimated first.
    let isRevisable =
      value.isPlan
      ? !value.isDerived && !other.isDerived
      : value.status != other.status || value.isDerived || other.isDerived
        || value.status == .estimate
    if isRevisable, apart <= Self.revision { return .revision }
    if apart <= Self.minorDifference { return .minor }
    return apart >= OutcomeClass.halfAnOrder ? .gross : .material
  }

  private func finding(
    _ value: KnownValue, _ other: KnownValue, _ audit: ReportAudit, _ outcome: OutcomeClass
  ) -> Finding? {
    guard let rule = rule(of: value), let focus = value.exhibits.first else { return nil }
    // What follows from a growth may rest on a base that was revised since.
    let isSure = !value.isDerived && !other.isDerived
    let severity = min(outcome.severity, rule.severity, isSure ? .warning : .note)
    let exhibits = value.exhibits + other.exhibits
    return Finding(
      id: Fingerprint.id(of: rule.id, audit.name, exhibits.map(\.words)), rule: rule,
      severity: severity, outcome: outcome,
      matter: .elsewhere(
        here: value.told(in: value.shownUnit), there: other.told(in: value.shownUnit),
        isDerived: value.isDerived, definition: other.definition),
      exhibits: exhibits, focus: focus,
      stated: value.isDerived ? nil : value.told(in: value.shownUnit),
      implied: other.told(in: value.shownUnit), unit: value.shownUnit, suspects: [], relations: 1,
      isCut: false, hypotheses: [])
  }
}

extension AuditResult {
  /// Whether a break of the amount's definition is among the findings.
  fileprivate func tellsBreak(of value: KnownValue, _ report: Int) -> Bool {
    findings.contains { finding in
      finding.outcome == .definitionBreak
        && finding.exhibits.contains { exhibit in
          exhibit.document == report
            && exhibit.claim?.statement.indicator == value.key.subject.indicator
            && exhibit.claim?.statement.region == value.key.subject.region
        }
    }
  }
}
