import Figures

/// Narrows what each variable may be by its figures and relations, until nothing changes or no
/// value is left.
///
/// What it refutes cannot be; where relations form a cycle it may fail to refute what cannot be.
struct Propagation {
  /// How figures were rounded, and which of them are set aside.
  struct Assumption {
    var mode = RoundingMode.nearest
    var without: Set<Int> = []
    /// The only relations that count; `nil` for all.
    var relations: Set<Int>?
    /// Whether counts may be other than whole.
    var allowsFractions = false
  }

  /// What each variable may be.
  private(set) var ranges: [Interval]
  /// The figures that each range rests on.
  private(set) var grounds: [Set<Int>]
  /// The figures that contradict each other, once that is known.
  private(set) var conflict: Set<Int>?
  /// Relations that could not be evaluated, since zero might be divided by.
  private(set) var unevaluable: Set<Int> = []

  private let network: Network
  private let assumption: Assumption
  /// A variable is narrowed at most this often: cycles may go on without end.
  private static let rounds = 24

  /// Propagates what the figures of these variables say.
  init(_ network: Network, over variables: [Int], _ assumption: Assumption = Assumption()) {
    self.network = network
    self.assumption = assumption
    ranges = Array(repeating: .unbounded, count: network.variables.count)
    grounds = Array(repeating: [], count: network.variables.count)
    run(variables)
  }

  var isConsistent: Bool { conflict == nil }

  private mutating func run(_ variables: [Int]) {
    for variable in variables {
      for figure in network.variables[variable].figures
      where !assumption.without.contains(figure) {
        narrow(
          variable, to: network.figures[figure].interval(as: assumption.mode), because: [figure])
        if conflict != nil { return }
      }
    }
    var queue = Array(Set(variables.flatMap { network.relationsOf[$0] })).sorted()
      .filter(counts)
    var waiting = Set(queue)
    var narrowed = [Int](repeating: 0, count: ranges.count)
    var next = 0
    while next < queue.count {
      let number = queue[next]
      next += 1
      waiting.remove(number)
      for variable in apply(number) {
        narrowed[variable] += 1
        guard narrowed[variable] <= Self.rounds else { continue }
        for other in network.relationsOf[variable]
        where other != number && counts(other) && waiting.insert(other).inserted {
          queue.append(other)
        }
      }
      if conflict != nil { return }
    }
  }

  private func counts(_ relation: Int) -> Bool {
    assumption.relations?.contains(relation) ?? true
  }

  /// Narrows the variables of a relation, and returns those that changed.
  private mutating func apply(_ number: Int) -> [Int] {
    let relation = network.relations[number]
    var changed: [Int] = []
    let readings = readings(of: relation)
    guard !readings.isEmpty else {
      conflict = grounds(of: relation)
      return changed
    }
    for variable in relation.variables.sorted() {
      var found: Interval?
      for constraint in readings {
        guard let part = projection(of: constraint, on: variable) else { continue }
        found = found.map { $0.hull(part) } ?? part
      }
      guard let found else {
        conflict = grounds(of: relation)
        return changed
      }
      // Most of what a long sum says of its parts is known already.
      guard ranges[variable].intersection(found) != ranges[variable] else { continue }
      let reasons = grounds(of: relation, besides: variable)
      if narrow(variable, to: found, because: reasons) { changed.append(variable) }
      if conflict != nil { return changed }
    }
    return changed
  }

  /// The figures that the ranges of a relation rest on, but for one of them.
  private func grounds(
    of relation: Network.Relation, besides variable: Int? = nil
  ) -> Set<Int> {
    relation.variables.reduce(into: []) { if $1 != variable { $0.formUnion(grounds[$1]) } }
  }

  /// The readings that may hold: each by itself, since a value between two of them fits neither.
  private func readings(of relation: Network.Relation) -> [Network.Constraint] {
    guard relation.alternatives.count > 1 else { return relation.alternatives }
    return relation.alternatives.filter { constraint in
      constraint.variables.values.allSatisfy { variable in
        projection(of: constraint, on: variable)?.meets(ranges[variable]) == true
      }
    }
  }

  /// What a reading lets a variable be; everything where the variable is none of its own.
  private func projection(of constraint: Network.Constraint, on variable: Int) -> Interval? {
    let roles = constraint.formula.roles.filter { constraint.variables[$0] == variable }
    var found: Interval? = .unbounded
    for role in roles {
      let part = constraint.formula.projection(
        on: role, { name in constraint.variables[name].map { ranges[$0] } ?? .unbounded },
        { name in constraint.numbers[name] ?? 1 })
      guard let part else { return nil }
      found = found?.intersection(part)
    }
    return found
  }

  /// Whether the range changed.
  @discardableResult
  private mutating func narrow(
    _ variable: Int, to range: Interval, because figures: Set<Int>
  ) -> Bool {
    let old = ranges[variable]
    var new = old.intersection(range)
    if network.variables[variable].isWhole, !assumption.allowsFractions {
      new = new.flatMap(\.wholeNumbers)
    }
    guard let new else {
      conflict = grounds[variable].union(figures)
      return false
    }
    guard new != old else { return false }
    ranges[variable] = new
    grounds[variable].formUnion(figures)
    return true
  }
}
