import Figures

extension NetworkBuilder {
  /// An average growth over a span, by both ways to count its years.
  mutating func bindAverage(_ own: Int, _ level: VariableKey) {
    guard let years = level.period.years, years.count > 1, level.period.part == .whole,
      let rule = rules.rule(.averageGrowth), !rule.formulas.isEmpty,
      case .level(let isPlan) = level.aspect
    else { return }
    let unit = unit(of: level)
    let last = variable(level.level(isPlan: isPlan, over: .year(years.upperBound)), in: unit)
    let starts = [years.lowerBound - 1, years.lowerBound]
    let constraints = starts.map { start in
      let first = variable(level.level(isPlan: false, over: .year(start)), in: unit)
      return Network.Constraint(
        formula: rule.formulas[0], variables: ["outcome": last, "base": first, "growth": own],
        numbers: ["years": years.upperBound - start])
    }
    // The two readings have different bases: only one whose base is stated says anything.
    let told = constraints.filter {
      $0.variables["base"].map { !network.variables[$0].figures.isEmpty } == true
    }
    guard !told.isEmpty else { return }
    network.relations.append(Network.Relation(rule: rule, alternatives: told))
  }
}
