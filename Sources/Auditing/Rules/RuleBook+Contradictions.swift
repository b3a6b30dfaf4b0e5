extension RuleBook {
  /// Two rules that no figures can satisfy together.
  public struct Contradiction: Hashable, Sendable {
    /// The one that the book has first.
    public let first: Rule
    /// The one that the book has later.
    public let second: Rule
  }

  /// The rules that contradict each other: one asks of two sides what the other forbids.
  ///
  /// - Complexity: O(n²) for n rules of one formula.
  public func contradictions() -> [Contradiction] {
    let simple = rules.filter { $0.formulas.count == 1 }
    return simple.indices.flatMap { second in
      simple[..<second].compactMap { first in
        first.formulas[0].excludes(simple[second].formulas[0])
          ? Contradiction(first: first, second: simple[second]) : nil
      }
    }
  }
}

extension Formula {
  /// Whether both speak of the same sides, in comparisons that exclude each other.
  fileprivate func excludes(_ other: Formula) -> Bool {
    if left == other.left, right == other.right {
      return comparison.excludes(other.comparison)
    }
    return left == other.right && right == other.left
      && comparison.excludes(other.comparison.turned)
  }
}

extension Formula.Comparison {
  fileprivate func excludes(_ other: Self) -> Bool {
    switch (self, other) {
    case (.below, .above), (.above, .below), (.below, .equal), (.equal, .below),
      (.above, .equal), (.equal, .above), (.below, .atLeast), (.atLeast, .below),
      (.above, .atMost), (.atMost, .above):
      true
    default: false
    }
  }
}
