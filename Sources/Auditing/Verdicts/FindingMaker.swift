import Figures

/// Turns a conflict of a network into a finding.
struct FindingMaker {
  let report: AuditedReport
  let number: Int
  let network: Network
  let rules: RuleBook

  /// `nil` where the book has no rule for it.
  ///
  /// - Parameter isCut: whether only the neighbourhood of the conflict was looked at.
  func finding(of conflict: Conflict, _ blame: Blame, isCut: Bool = false) -> Finding? {
    let suspicions = blame.suspicions()
    guard let focus = focus(of: conflict, suspicions, blame), let rule = rule(of: conflict, focus)
    else {
      return nil
    }
    let claim = network.figures[focus].claim
    let implied = untold(blame.range(without: focus), of: focus)
    let matter = matter(of: conflict)
    let outcome = outcome(of: conflict, focus, implied)
    return Finding(
      id: Fingerprint.id(of: rule.id, report.name, conflict.figures.map { words(of: $0) }),
      rule: rule, severity: severity(outcome, rule, conflict), outcome: outcome,
      matter: matter,
      exhibits: (conflict.figures + conflict.further).map { exhibit($0, conflict) }.inOrder,
      focus: exhibit(focus, conflict), stated: claim.interval, implied: implied,
      unit: claim.statement.quantity.unit,
      suspects: suspicions.map { suspicion in
        Finding.Suspect(
          exhibit: exhibit(suspicion.figure, conflict), probability: suspicion.probability,
          repairs: suspicion.repairs, range: untold(suspicion.range, of: suspicion.figure))
      },
      relations: relationsMet(conflict), isCut: isCut || conflict.isCut, hypotheses: [])
  }

  /// How many relations speak of the figures, those that hold included.
  private func relationsMet(_ conflict: Conflict) -> Int {
    Set(conflict.figures.flatMap { network.relationsOf[network.figures[$0].variable] }).count
  }

  private func words(of figure: Int) -> String {
    network.figures[figure].claim.statement.citation.words
  }

  /// A range told in the unit of the print.
  private func untold(_ range: Interval, of figure: Int) -> Interval {
    let factor = network.figures[figure].factor
    guard factor != 1, let inverse = Rational(1).divided(by: factor, rounding: .up) else {
      return range
    }
    return range.scaled(by: inverse)
  }

  private func exhibit(_ figure: Int, _ conflict: Conflict) -> Finding.Exhibit {
    let variable = network.figures[figure].variable
    // The conflict's own relations first, then those of whatever else rests on its suspects.
    let relations = conflict.relations + network.relationsOf[variable]
    let role = relations.lazy.compactMap { network.relations[$0].role(of: variable) }.first
    return Finding.Exhibit(network.figures[figure].claim, role ?? "figure", report, number)
  }

  /// The figure that is set against the others: the likeliest culprit among those that are computed
  /// from others, else the likeliest of all; if possible one that the others bound.
  private func focus(
    of conflict: Conflict, _ suspicions: [Blame.Suspicion], _ blame: Blame
  ) -> Int? {
    let ranked = suspicions.map(\.figure)
    let computed = ranked.filter { !network.figures[$0].claim.isLevel }
    let all = computed + ranked + conflict.figures
    return all.first { figure in
      let range = blame.range(without: figure)
      return range.lower != nil && range.upper != nil
    } ?? all.first
  }

  private func rule(of conflict: Conflict, _ focus: Int) -> Rule? {
    let own = network.figures[focus].variable
    let relations = conflict.relations.map { network.relations[$0] }
    // What the user asks for is what the user wants to hear of.
    if let asked = relations.first(where: \.rule.isOwn) { return asked.rule }
    let close = relations.first { $0.variables.contains(own) }
    if isRepetition(conflict) { return rules.rule(.repeated) }
    return (close ?? relations.first)?.rule ?? rules.rule(.repeated)
  }

  private func isRepetition(_ conflict: Conflict) -> Bool {
    conflict.figures.count > 1
      && Set(conflict.figures.map { network.figures[$0].variable }).count == 1
  }

  private func matter(of conflict: Conflict) -> Finding.Matter {
    if isRepetition(conflict) { return .repeated }
    let isWhole = Propagation(
      network, .init(only: Set(conflict.figures), allowsFractions: true)
    ).isConsistent
    return isWhole ? .whole : .relation
  }

  private func outcome(
    of conflict: Conflict, _ focus: Int, _ implied: Interval
  ) -> OutcomeClass {
    let isExplained = [RoundingMode.truncation, .ceiling].contains {
      isConsistent(conflict, $0)
    }
    if isExplained { return .modeExplained }
    let claim = network.figures[focus].claim
    let half =
      claim.statement.quantity.decimal.unitInLastPlace
      .divided(by: 2, rounding: .up) ?? 0
    return OutcomeClass(
      stated: claim.interval, implied: implied, value: claim.value, halfUnit: half,
      line: claim.line)
  }

  private func isConsistent(
    _ conflict: Conflict, _ mode: RoundingMode
  ) -> Bool {
    Propagation(network, .init(mode: mode, only: Set(conflict.figures))).isConsistent
  }

  /// The class decides, the rule caps it, and a finding that needs zeros to be exact counts less.
  private func severity(
    _ outcome: OutcomeClass, _ rule: Rule, _ conflict: Conflict
  ) -> Severity {
    var severity = rule.isOwn ? rule.severity : min(outcome.severity, rule.severity)
    if isConsistent(conflict, .lenientZeros) { severity = severity.lowered }
    return severity
  }
}
