import Figures

/// Finds where a rule over indicators, or over what is known of one, applies.
///
/// A role is an indicator (`exports`), what is known of it (`exports.plan`), or the latter alone
/// (`plan`), which then holds for every indicator by itself.
struct RuleMatcher {
  let rule: Rule
  let indicator: (String) -> Indicator?

  /// What a role stands for.
  private struct Role {
    /// `nil` for whichever indicator is at hand.
    let indicator: String?
    let aspect: VariableKey.Aspect
    /// By how many years earlier.
    var lag = 0

    static let aspects: [String: (VariableKey.Aspect, Int)] = [
      "outcome": (.level(isPlan: false), 0), "plan": (.level(isPlan: true), 0),
      "base": (.level(isPlan: false), 1),
      "growth": (.growth(isPlan: false, .samePeriodLastYear), 0),
      "plan_growth": (.growth(isPlan: true, .samePeriodLastYear), 0),
      "attainment": (.attainment(isPlan: false, .plan), 0),
      "share": (.share(isPlan: false), 0), "excess": (.excess(isPlan: false), 0),
    ]
  }

  /// The roles that mean nothing: neither an indicator nor what is known of one, or the latter
  /// alone beside indicators, of which it might be any.
  var unknownRoles: [String] {
    let names = Set(rule.formulas.flatMap(\.roles)).sorted()
    let roles = names.map { ($0, role($0, isPlan: false)) }
    let isMixed = roles.contains { $0.1?.indicator != nil }
    return roles.filter { _, role in
      guard let role else { return true }
      return isMixed && role.indicator == nil
    }.map(\.0)
  }

  /// The variables of each place that the rule applies to, by role.
  func matches(in network: Network) -> [[String: Int]] {
    let names = Set(rule.formulas.flatMap(\.roles))
    guard unknownRoles.isEmpty, !names.isEmpty else { return [] }
    // What is said of outcomes holds for plans as well, where the rule speaks of indicators alone.
    let plain = names.allSatisfy { isIndicator($0) }
    return matches(in: network, names, isPlan: false)
      + (plain ? matches(in: network, names, isPlan: true) : [])
  }

  private struct Place: Hashable {
    let indicator: String
    let scope: String
    let region: String
    let priceBasis: String
    let period: Period
  }

  private func matches(
    in network: Network, _ names: Set<String>, isPlan: Bool
  ) -> [[String: Int]] {
    let roles = names.sorted().compactMap { name in role(name, isPlan: isPlan).map { (name, $0) } }
    let isOfOne = roles.allSatisfy { $0.1.indicator == nil }
    var found: [Place: [String: Int]] = [:]
    var order: [Place] = []
    for (number, variable) in network.variables.enumerated() {
      let key = variable.key
      for (name, role) in roles
      where role.aspect == key.aspect
        && (role.indicator.map { $0 == key.subject.indicator } ?? true)
        && (isOfOne || key.subject.scope.isEmpty)
        && (rule.indicators.isEmpty || rule.indicators.contains(key.subject.indicator))
      {
        guard let period = role.lag == 0 ? key.period : key.period.shifted(years: role.lag) else {
          continue
        }
        let place = Place(
          indicator: isOfOne ? key.subject.indicator : "", scope: key.subject.scope,
          region: key.subject.region, priceBasis: key.subject.priceBasis, period: period)
        if found[place] == nil { order.append(place) }
        if found[place]?[name] == nil { found[place, default: [:]][name] = number }
      }
    }
    return order.compactMap { place in
      guard let match = found[place], match.count == roles.count else { return nil }
      return areComparable(match.values.map { network.variables[$0] }) ? match : nil
    }
  }

  /// Whether the amounts among the variables are told in one unit.
  private func areComparable(_ variables: [Network.Variable]) -> Bool {
    let units = variables.filter { $0.key.aspect.isLevel }.map(\.unit)
    return units.allSatisfy { $0 == units[0] }
  }

  private func isIndicator(_ name: String) -> Bool { indicator(name) != nil }

  private func role(_ name: String, isPlan: Bool) -> Role? {
    if let (aspect, lag) = Role.aspects[name] {
      return Role(indicator: nil, aspect: aspect, lag: lag)
    }
    if isIndicator(name) { return Role(indicator: name, aspect: .level(isPlan: isPlan)) }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, isIndicator(parts[0]), let (aspect, lag) = Role.aspects[parts[1]] else {
      return nil
    }
    return Role(indicator: parts[0], aspect: aspect, lag: lag)
  }
}
