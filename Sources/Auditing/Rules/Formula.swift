import Figures

/// A relation between values: an equation or an inequality over roles.
///
///     outcome = plan * attainment / 100
///
/// A role is a name, with its indicator before a point where several are spoken of
/// (`exports.plan`). Rules are read from text by `init(_:)`.
public struct Formula: Hashable, Sendable {
  /// A side of the relation.
  indirect enum Term: Hashable, Sendable {
    case number(Rational)
    case role(String)
    case sum(Term, Term)
    case difference(Term, Term)
    case product(Term, Term)
    case quotient(Term, Term)
    /// A power of which the exponent is told by a role that is a known whole number.
    case power(Term, exponent: String)
  }

  /// How the sides compare.
  enum Comparison: String, Sendable {
    case equal = "="
    case atMost = "<="
    case atLeast = ">="
    case below = "<"
    case above = ">"
  }

  /// What stands before the sign of comparison.
  let left: Term
  /// How the left side must compare to the right one.
  let comparison: Comparison
  /// What stands behind the sign of comparison.
  let right: Term
  /// The roles in the order of their first appearance.
  let roles: [String]
  /// Whether it divides by what is not a number, and so may have no value.
  let dividesByRoles: Bool

  init(_ left: Term, _ comparison: Comparison, _ right: Term) {
    self.left = left
    self.comparison = comparison
    self.right = right
    var known: Set<String> = []
    roles = (left.roles + right.roles).filter { known.insert($0).inserted }
    dividesByRoles = left.dividesByRoles || right.dividesByRoles
  }
}

extension Formula.Term {
  var roles: [String] {
    switch self {
    case .number: []
    case .role(let role): [role]
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b),
      .quotient(let a, let b):
      a.roles + b.roles
    case .power(let base, let exponent): base.roles + [exponent]
    }
  }

  /// Whether the role stands in the term.
  func holds(_ role: String) -> Bool {
    switch self {
    case .number: false
    case .role(let name): name == role
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b),
      .quotient(let a, let b):
      a.holds(role) || b.holds(role)
    case .power(let base, let exponent): base.holds(role) || exponent == role
    }
  }

  fileprivate var dividesByRoles: Bool {
    switch self {
    case .number, .role: false
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b):
      a.dividesByRoles || b.dividesByRoles
    case .quotient(let a, let b): a.dividesByRoles || b.dividesByRoles || !b.roles.isEmpty
    case .power(let base, _): base.dividesByRoles
    }
  }
}
