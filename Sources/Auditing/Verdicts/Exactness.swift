import Figures

/// Tells relations that hold as printed from those that hold by rounding alone.
struct Exactness {
  let network: Network

  /// Whether the printed values themselves, with one of the figures recomputed from the others and
  /// rounded as it is printed, satisfy the relation.
  func holdsExactly(_ relation: Network.Relation) -> Bool {
    relation.alternatives.contains { holdsExactly($0) }
  }

  private func holdsExactly(_ constraint: Network.Constraint) -> Bool {
    var values: [String: Rational] = [:]
    for (role, variable) in constraint.variables {
      guard let figure = network.variables[variable].figures.first.map({ network.figures[$0] }),
        let value = figure.claim.value.multiplied(by: figure.factor, rounding: .down)
      else {
        // What nobody prints can be chosen to fit.
        return true
      }
      values[role] = value
    }
    guard let role = computedRole(of: constraint), let variable = constraint.variables[role],
      let figure = network.variables[variable].figures.first.map({ network.figures[$0] })
    else { return false }
    let others = { (name: String) in
      name == role ? Interval.unbounded : values[name].map { Interval($0) } ?? .unbounded
    }
    let implied = constraint.formula.projection(on: role, others, { constraint.numbers[$0] ?? 1 })
    return implied.map { figure.interval(as: .nearest).meets($0) } ?? false
  }

  /// The role that reports compute from the others: a percentage, else the left side.
  private func computedRole(of constraint: Network.Constraint) -> String? {
    let roles = constraint.formula.roles
    return roles.first { role in
      constraint.variables[role].map { !network.variables[$0].key.aspect.isLevel } ?? false
    } ?? roles.first
  }
}
