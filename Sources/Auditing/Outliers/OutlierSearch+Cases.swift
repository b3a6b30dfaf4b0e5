import Figures

/// The amounts that something can be set against.
extension OutlierSearch {
  /// Every stated amount of a whole period, with the comparisons that are printed of it.
  func cases() -> [Case] {
    var items: [Case] = []
    var stated: [VariableKey: [Network.Figure]] = [:]
    for variable in network.variables where variable.key.aspect == .level(isPlan: false) {
      stated[variable.key, default: []] += variable.figures.prefix(1).map { network.figures[$0] }
    }
    for (number, variable) in network.variables.enumerated() {
      guard variable.key.aspect == .level(isPlan: false), let first = variable.figures.first,
        isUsual(variable)
      else { continue }
      var item = Case(
        figure: network.figures[first], key: variable.key, figures: [network.figures[first]])
      for relation in network.relationsOf[number].map({ network.relations[$0] })
      where relation.alternatives[0].variables["outcome"] == number {
        take(relation, into: &item)
      }
      setBeside(&item, stated)
      if item.isCompared { items.append(item) }
    }
    return items
  }

  /// The stated amounts of the years beside it, where no growth is printed.
  private func setBeside(_ item: inout Case, _ stated: [VariableKey: [Network.Figure]]) {
    func unit(of figure: Network.Figure) -> Quantity.Unit {
      network.variables[figure.variable].unit
    }
    func beside(_ count: Int) -> Network.Figure? {
      let period = item.key.period.shifted(years: count)
      let figures = period.flatMap { stated[item.key.level(isPlan: false, over: $0)] }
      // One name may stand for tonnes and for their price.
      return figures?.first { unit(of: $0) == unit(of: item.figure) }
    }
    func multiple(_ figure: Network.Figure, of base: Network.Figure) -> Double? {
      let (value, other) = (
        figure.claim.value.double * figure.factor.double,
        base.claim.value.double * base.factor.double
      )
      return value > 0 && other > 0 ? value / other : nil
    }
    if let before = beside(-1) {
      item.isBaseStated = true
      if item.ofBase == nil {
        item.ofBase = multiple(item.figure, of: before)
        item.figures.append(before)
      }
    }
    if let after = beside(1) {
      item.ofNext = multiple(after, of: item.figure)
      item.figures.append(after)
    }
  }

  /// Sums of money and amounts of goods; what counts a few things, or one project decides, leaps.
  private func isUsual(_ variable: Network.Variable) -> Bool {
    guard let indicator = auditor.indicator(variable.key.subject.indicator) else { return false }
    return indicator.nature == .flow && [.money, .level].contains(indicator.kind)
      && !variable.unit.isCount && !indicator.id.hasPrefix("fdi_")
      && variable.key.subject.scope.isEmpty
  }

  private func take(_ relation: Network.Relation, into item: inout Case) {
    let roles = relation.alternatives[0].variables
    func figure(_ role: String) -> Network.Figure? {
      roles[role].flatMap { network.variables[$0].figures.first }.map { network.figures[$0] }
    }
    if let told = figure("attainment") ?? figure("growth") ?? figure("times") ?? figure("excess"),
      let multiple = told.claim.multiple
    {
      let known = roles["plan"] != nil ? item.ofPlan : item.ofBase
      if let known, known != multiple { item.isAmbiguous = true }
      if roles["plan"] != nil { item.ofPlan = multiple } else { item.ofBase = multiple }
      item.figures = item.figures.filter { $0.claim.id != told.claim.id } + [told]
    }
  }
}
