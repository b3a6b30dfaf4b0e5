import Figures

/// Where parts of a year stand beside the whole that they add up to.
struct PeriodChains {
  let network: Network
  let indicator: (String) -> Indicator?

  /// A pattern and its variables by role, for each chain whose parts are all variables.
  func matches() -> [(RuleBook.Pattern, [String: Int])] {
    var levels: [Group: [Period.Part: Int]] = [:]
    var order: [Group] = []
    for (number, variable) in network.variables.enumerated() {
      let key = variable.key
      guard case .level(let isPlan) = key.aspect, let years = key.period.years, years.count == 1,
        !key.period.isCumulative, isFlow(key.subject, variable.unit)
      else { continue }
      let group = Group(subject: key.subject, year: years.lowerBound, isPlan: isPlan)
      if levels[group] == nil { order.append(group) }
      levels[group, default: [:]][key.period.part] = number
    }
    return order.flatMap { group in Self.chains.compactMap { $0.match(levels[group] ?? [:]) } }
      + order.flatMap { Self.orders(levels[$0] ?? [:]) }
  }

  private struct Group: Hashable {
    let subject: VariableKey.Subject
    let year: Int
    let isPlan: Bool
  }

  private func isFlow(_ subject: VariableKey.Subject, _ unit: Quantity.Unit) -> Bool {
    guard let indicator = indicator(subject.indicator) else { return false }
    return indicator.nature == .flow && !unit.isPercentage && indicator.kind != .balance
      && !unit.name.contains("per ")
  }

  private struct Chain {
    let pattern: RuleBook.Pattern
    let roles: [String: Period.Part]

    func match(_ parts: [Period.Part: Int]) -> (RuleBook.Pattern, [String: Int])? {
      var variables: [String: Int] = [:]
      for (role, part) in roles {
        guard let variable = parts[part] else { return nil }
        variables[role] = variable
      }
      return (pattern, variables)
    }
  }

  private static let chains = [
    Chain(pattern: .yearOfHalves, roles: ["year": .whole, "h1": .half(1), "h2": .half(2)]),
    Chain(pattern: .yearOfHalves, roles: ["year": .whole, "h1": .firstMonths(6), "h2": .half(2)]),
    Chain(
      pattern: .yearOfQuarters,
      roles: [
        "year": .whole, "q1": .quarter(1), "q2": .quarter(2), "q3": .quarter(3), "q4": .quarter(4),
      ]),
    Chain(
      pattern: .halfOfQuarters,
      roles: ["h1": .firstMonths(6), "q1": .quarter(1), "q2": .quarter(2)]),
    Chain(
      pattern: .halfOfQuarters, roles: ["h1": .half(1), "q1": .quarter(1), "q2": .quarter(2)]),
    Chain(
      pattern: .nineMonths,
      roles: ["m9": .firstMonths(9), "h1": .firstMonths(6), "q3": .quarter(3)]),
  ]

  /// The first months of a year never have more than later ones, nor than the year.
  private static func orders(_ parts: [Period.Part: Int]) -> [(RuleBook.Pattern, [String: Int])] {
    var running = (1...11).compactMap { count in parts[.firstMonths(count)] }
    if let year = parts[.whole] { running.append(year) }
    return zip(running, running.dropFirst()).map { earlier, later in
      (.partOfYear, ["part": earlier, "year": later])
    }
  }
}
