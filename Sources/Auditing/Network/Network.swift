import Figures

/// Unknown values, what is printed of them, and the relations between them.
struct Network {
  /// A value that figures speak of, whether any of them states it or not.
  struct Variable {
    /// What it is a value of.
    let key: VariableKey
    /// The unit that its values are told in.
    let unit: Quantity.Unit
    /// The figures that state it.
    var figures: [Int] = []

    /// Whether only whole numbers can be meant.
    var isWhole: Bool { unit.isCount && key.aspect.isLevel }
  }

  /// A printed figure, told in the unit of its variable.
  struct Figure {
    let claim: Claim
    let variable: Int
    /// Told in the variable's unit, by rounding mode.
    let factor: Rational

    func interval(as mode: RoundingMode) -> Interval {
      let own = claim.interval(as: mode)
      return factor == 1 ? own : own.scaled(by: factor)
    }
  }

  /// A formula over variables, and the roles that are known numbers.
  struct Constraint: Hashable {
    let formula: Formula
    let variables: [String: Int]
    var numbers: [String: Int] = [:]

    /// Whether both sides have values.
    func isDefined(_ range: (Int) -> Interval) -> Bool {
      guard formula.dividesByRoles else { return true }
      return [formula.left, formula.right].allSatisfy { side in
        side.range(
          { name in variables[name].map(range) ?? .unbounded },
          { name in numbers[name] ?? 1 }) != nil
      }
    }

    /// What the formula lets a variable be: everything where the variable is none of its own, or
    /// where the formula has no value.
    func projection(on variable: Int, _ range: (Int) -> Interval) -> Interval? {
      guard isDefined(range) else { return .unbounded }
      var found: Interval? = .unbounded
      for (role, own) in variables where own == variable {
        let part = formula.projection(
          on: role, { name in variables[name].map(range) ?? .unbounded },
          { name in numbers[name] ?? 1 })
        guard let part else { return nil }
        found = found?.intersection(part)
      }
      return found
    }
  }

  /// A rule applied to variables.
  struct Relation {
    let rule: Rule
    /// Readings, one of which must hold.
    let alternatives: [Constraint]
    /// Those of all readings, in ascending order.
    let variables: [Int]

    init(rule: Rule, alternatives: [Constraint]) {
      self.rule = rule
      self.alternatives = alternatives
      variables = Set(alternatives.flatMap(\.variables.values)).sorted()
    }

    /// What a variable may be by any of the readings, given the ranges of all; `nil` where none
    /// leaves it a value.
    func projection(on variable: Int, _ range: (Int) -> Interval) -> Interval? {
      var found: Interval?
      for constraint in readings(range) {
        guard let part = constraint.projection(on: variable, range) else { continue }
        found = found.map { $0.hull(part) } ?? part
      }
      return found
    }

    /// The readings that may hold: each by itself, since a value between two of them fits neither.
    private func readings(_ range: (Int) -> Interval) -> [Constraint] {
      guard alternatives.count > 1 else { return alternatives }
      return alternatives.filter { constraint in
        constraint.variables.values.allSatisfy {
          constraint.projection(on: $0, range)?.meets(range($0)) == true
        }
      }
    }

    /// Whether a reading of it has a value: not so where zero might be divided by.
    func isDefined(_ range: (Int) -> Interval) -> Bool {
      alternatives.contains { $0.isDefined(range) }
    }

    /// The role that a variable plays in it.
    func role(of variable: Int) -> String? {
      for constraint in alternatives {
        for role in constraint.formula.roles where constraint.variables[role] == variable {
          return role
        }
      }
      return nil
    }
  }

  var variables: [Variable] = []
  var figures: [Figure] = []
  var relations: [Relation] = []
  /// The relations of each variable.
  private(set) var relationsOf: [[Int]] = []

  /// What all figures of a variable let it be, everything without any; `nil` where they contradict
  /// each other.
  func agreedRange(of variable: Int) -> Interval? {
    variables[variable].figures.reduce(Interval.unbounded) { range, figure in
      range?.intersection(figures[figure].interval(as: .nearest))
    }
  }

  /// The figure, and those that tell the same value of the same thing: whoever doubts one doubts all.
  func twins(of figure: Int) -> Set<Int> {
    let own = figures[figure].interval(as: .nearest)
    let all = variables[figures[figure].variable].figures
    return Set(all.filter { figures[$0].interval(as: .nearest) == own } + [figure])
  }

  /// Brings `relationsOf` up to date.
  mutating func index() {
    relationsOf = Array(repeating: [], count: variables.count)
    for (number, relation) in relations.enumerated() {
      for variable in relation.variables { relationsOf[variable].append(number) }
    }
  }
}
