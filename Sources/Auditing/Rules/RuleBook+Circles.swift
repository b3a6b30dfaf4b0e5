extension RuleBook {
  /// Own rules that define each other in a circle, as `exports = imports + 1` and
  /// `imports = exports - 1` do: none of them can be computed from the others alone.
  ///
  /// - Returns: each circle once, its rules in the order in which they lead to each other.
  public func circles() -> [[Rule]] {
    let definitions = rules.filter { $0.isOwn && $0.definedRole != nil }
    var circles: [[Rule]] = []
    var known: Set<Set<String>> = []
    for rule in definitions {
      guard let circle = Self.circle(from: [rule], among: definitions),
        known.insert(Set(circle.map(\.id))).inserted
      else { continue }
      circles.append(circle)
    }
    return circles
  }

  /// The path goes on until it meets its beginning; no rule stands in it twice.
  private static func circle(from path: [Rule], among rules: [Rule]) -> [Rule]? {
    guard let last = path.last, let start = path.first?.definedRole else { return nil }
    if last.usedRoles.contains(start) { return path }
    for next in rules where !path.contains(where: { $0.id == next.id }) {
      guard let role = next.definedRole, last.usedRoles.contains(role) else { continue }
      if let circle = circle(from: path + [next], among: rules) { return circle }
    }
    return nil
  }
}

extension Rule {
  /// The role that an equation computes: its left side, where that is a role alone.
  fileprivate var definedRole: String? {
    guard formulas.count == 1, formulas[0].comparison == .equal,
      case .role(let role) = formulas[0].left
    else { return nil }
    return role
  }

  fileprivate var usedRoles: Set<String> { Set(formulas.flatMap(\.right.roles)) }
}
