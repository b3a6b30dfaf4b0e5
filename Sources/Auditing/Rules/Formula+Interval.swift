import Figures

/// What a formula gives for ranges of its roles, and what it lets each role be.
///
/// Forward evaluation and its inversion for one role at a time (HC4, Benhamou et al. 1999) enclose
/// every solution; where each role stands once, the projection is exact.
extension Formula.Term {
  /// Every value that the term may have; `nil` where zero might be divided by.
  func range(_ roles: (String) -> Interval, _ exponent: (String) -> Int) -> Interval? {
    switch self {
    case .number(let number): return Interval(number)
    case .role(let role): return roles(role)
    case .sum(let a, let b):
      guard let a = a.range(roles, exponent), let b = b.range(roles, exponent) else { return nil }
      return a + b
    case .difference(let a, let b):
      guard let a = a.range(roles, exponent), let b = b.range(roles, exponent) else { return nil }
      return a - b
    case .product(let a, let b):
      guard let a = a.range(roles, exponent), let b = b.range(roles, exponent) else { return nil }
      return a.product(b)
    case .quotient(let a, let b):
      guard let a = a.range(roles, exponent), let b = b.range(roles, exponent) else { return nil }
      return a.quotient(b)
    case .power(let base, let name):
      return base.range(roles, exponent)?.power(exponent(name))
    }
  }

  /// What the role may be where the term has a value of `target`: every value if nothing is known.
  func projection(
    on role: String, target: Interval, _ roles: (String) -> Interval,
    _ exponent: (String) -> Int
  ) -> Interval? {
    /// Goes down into whichever of two operands hold the role.
    func descend(
      _ a: Self, _ b: Self, _ first: (Interval) -> Interval?, _ second: (Interval) -> Interval?
    ) -> Interval? {
      func through(_ term: Self, _ other: Self, _ wanted: (Interval) -> Interval?) -> Interval? {
        guard term.holds(role), let wanted = other.range(roles, exponent).flatMap(wanted) else {
          return .unbounded
        }
        return term.projection(on: role, target: wanted, roles, exponent)
      }
      guard let left = through(a, b, first), let right = through(b, a, second) else { return nil }
      return left.intersection(right)
    }
    switch self {
    case .number: return .unbounded
    case .role(let name): return name == role ? target : .unbounded
    case .sum(let a, let b): return descend(a, b, { target - $0 }, { target - $0 })
    case .difference(let a, let b): return descend(a, b, { target + $0 }, { $0 - target })
    case .product(let a, let b):
      return descend(a, b, { target.quotient($0) }, { target.quotient($0) })
    case .quotient(let a, let b):
      return descend(a, b, { target.product($0) }, { $0.quotient(target) })
    case .power(let base, let name):
      return base.projection(on: role, target: target.root(exponent(name)), roles, exponent)
    }
  }
}

extension Formula {
  /// What each role may be, given the ranges of all: `nil` where no value is left.
  func projection(
    on role: String, _ roles: (String) -> Interval, _ exponent: (String) -> Int
  ) -> Interval? {
    var found: Interval? = .unbounded
    for (term, other, side) in [(left, right, comparison), (right, left, comparison.turned)]
    where term.holds(role) {
      guard let range = other.range(roles, exponent) else { continue }
      guard
        let part = term.projection(on: role, target: side.target(range), roles, exponent)
      else { return nil }
      found = found?.intersection(part)
    }
    return found
  }
}

extension Formula.Comparison {
  /// The same relation read from right to left.
  var turned: Self {
    switch self {
    case .equal: .equal
    case .atMost: .atLeast
    case .atLeast: .atMost
    case .below: .above
    case .above: .below
    }
  }

  /// What the left side may be, given the right one.
  func target(_ right: Interval) -> Interval {
    func moved(_ end: Interval.End?, isStrict: Bool) -> Interval.End? {
      end.map { Interval.End($0.value, isClosed: $0.isClosed && !isStrict) }
    }
    switch self {
    case .equal: return right
    case .atMost, .below:
      return Interval(lower: nil, upper: moved(right.upper, isStrict: self == .below)) ?? right
    case .atLeast, .above:
      return Interval(lower: moved(right.lower, isStrict: self == .above), upper: nil) ?? right
    }
  }
}
