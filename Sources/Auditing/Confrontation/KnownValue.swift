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
  /// `former` or `today`, as told or by the year; empty for the year in which the map changed.
  let territory: String

  /// Every amount that figures of the report state, and those that one relation gives.
  ///
  /// - Parameter exhibit: the place of a claim in the role that it has.
  static func all(
    in network: Network, exhibit: (Claim, String) -> Finding.Exhibit
  ) -> [KnownValue] {
    network.variables.indices.compactMap { variable in
      let key = network.variables[variable].key
      guard key.aspect.isLevel, key.subject.scope.isEmpty, key.period.years != nil else {
        return nil
      }
      return network.variables[variable].figures.isEmpty
        ? derived(variable, network, exhibit) : stated(variable, network, exhibit)
    }
  }

  private static func stated(
    _ variable: Int, _ network: Network, _ exhibit: (Claim, String) -> Finding.Exhibit
  ) -> KnownValue? {
    let figures = network.variables[variable].figures.map { network.figures[$0] }
    guard let first = figures.first else { return nil }
    return KnownValue(
      key: network.variables[variable].key, unit: network.variables[variable].unit,
      range: first.interval(as: .nearest), status: first.claim.statement.status, isDerived: false,
      exhibits: [exhibit(first.claim, "figure")],
      definition: first.claim.definition, territory: territory(of: first.claim))
  }

  private static func derived(
    _ variable: Int, _ network: Network, _ exhibit: (Claim, String) -> Finding.Exhibit
  ) -> KnownValue? {
    for relation in network.relationsOf[variable].map({ network.relations[$0] }) {
      let others = relation.variables.filter { $0 != variable }
      let figures = others.compactMap { network.variables[$0].figures.first }
        .map { network.figures[$0] }
      guard !others.isEmpty, figures.count == others.count else { continue }
      let range = relation.projection(on: variable) { other in
        network.variables[other].figures.first
          .map { network.figures[$0].interval(as: .nearest) } ?? .unbounded
      }
      guard let range, range.radius != nil else { continue }
      return KnownValue(
        key: network.variables[variable].key, unit: network.variables[variable].unit,
        range: range,
        status: network.variables[variable].key.aspect == .level(isPlan: true) ? .plan : .actual,
        isDerived: true,
        exhibits: figures.map { exhibit($0.claim, relation.role(of: $0.variable) ?? "figure") },
        definition: figures.first?.claim.definition ?? "",
        territory: figures.first.map { territory(of: $0.claim) } ?? "")
    }
    return nil
  }

  /// The year in which provinces were merged.
  static let yearOfMergers = 2025

  private static func territory(of claim: Claim) -> String {
    guard claim.territory.isEmpty, let year = claim.statement.period.years?.upperBound else {
      return claim.territory
    }
    return year == yearOfMergers ? "" : year < yearOfMergers ? "former" : "today"
  }
}
