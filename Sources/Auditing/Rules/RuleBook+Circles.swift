extension RuleBook {
  /// Own rules that define each other in a circle, as `exports = imports + 1` and
  /// `imports = exports - 1` do: none of them can be computed from the others alone.
  ///
  /// - Returns: each circle once, its rules in the order in which they lead to each other.
  public func circles() -> [[Rule]] {
    let definitions = rules.filter { $0.isOwn && $0.definedRole != nil }
    let byRole = Dictionary(grouping: definitions.indices) { definitions[$0].definedRole }
    let next = definitions.map { rule in rule.usedRoles.sorted().flatMap { byRole[$0] ?? [] } }
    var known: Set<Set<Int>> = []
    return definitions.indices.compactMap { start in
      guard let circle = Self.circle(from: start, next), known.insert(Set(circle)).inserted
      else { return nil }
      return circle.map { definitions[$0] }
    }
  }

  /// The shortest way that leads back to its beginning.
  ///
  /// - Complexity: O(rules and the ways between them).
  private static func circle(from start: Int, _ next: [[Int]]) -> [Int]? {
    var before: [Int: Int] = [:]
    var queue = [start]
    var place = 0
    while place < queue.count {
      let rule = queue[place]
      place += 1
      for other in next[rule] where before[other] == nil {
        before[other] = rule
        guard other == start else {
          queue.append(other)
          continue
        }
        var circle: [Int] = []
        var step = rule
        while step != start, let earlier = before[step] {
          circle.append(step)
          step = earlier
        }
        return [start] + circle.reversed()
      }
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
