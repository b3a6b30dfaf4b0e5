import Figures

/// What a report states or implies of an amount, as other reports may contradict it.
struct KnownValue: Sendable {
  let key: VariableKey
  let unit: Quantity.Unit
  let range: Interval
  let status: Status
  /// Whether it follows from other figures, and is not stated.
  let isDerived: Bool
  /// The figures that it rests on.
  let exhibits: [Finding.Exhibit]
  let definition: String

  /// Every amount that figures of the report state, and those that one relation gives.
  static func all(in network: Network, report: AuditedReport, number: Int) -> [KnownValue] {
    network.variables.indices.compactMap { variable in
      let key = network.variables[variable].key
      guard key.aspect.isLevel, !key.subject.region.isEmpty || !key.subject.scope.contains("#"),
        key.period.years != nil
      else { return nil }
      return network.variables[variable].figures.isEmpty
        ? derived(variable, network, report, number) : stated(variable, network, report, number)
    }
  }

  private static func stated(
    _ variable: Int, _ network: Network, _ report: AuditedReport, _ number: Int
  ) -> KnownValue? {
    let figures = network.variables[variable].figures.map { network.figures[$0] }
    guard let first = figures.first else { return nil }
    return KnownValue(
      key: network.variables[variable].key, unit: network.variables[variable].unit,
      range: first.interval(as: .nearest), status: first.claim.statement.status, isDerived: false,
      exhibits: [Finding.Exhibit(first.claim, "figure", report, number)],
      definition: first.claim.definition)
  }

  private static func derived(
    _ variable: Int, _ network: Network, _ report: AuditedReport, _ number: Int
  ) -> KnownValue? {
    for relation in network.relationsOf[variable].map({ network.relations[$0] }) {
      let others = relation.variables.subtracting([variable]).sorted()
      let figures = others.compactMap { network.variables[$0].figures.first }
        .map { network.figures[$0] }
      guard !others.isEmpty, figures.count == others.count else { continue }
      let propagation = Propagation(
        network, over: relation.variables.sorted(),
        .init(relations: Set(network.relationsOf[variable])))
      guard propagation.isConsistent, propagation.ranges[variable].radius != nil else { continue }
      return KnownValue(
        key: network.variables[variable].key, unit: network.variables[variable].unit,
        range: propagation.ranges[variable],
        status: network.variables[variable].key.aspect == .level(isPlan: true) ? .plan : .actual,
        isDerived: true,
        exhibits: figures.map { figure in
          Finding.Exhibit(
            figure.claim, relation.role(of: figure.variable) ?? "figure", report, number)
        }, definition: figures.first?.claim.definition ?? "")
    }
    return nil
  }
}
