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
    /// The only figures that count; `nil` for all.
    var only: Set<Int>?
    /// The only relations that count; `nil` for all.
    var relations: Set<Int>?
    /// Figures that stand in each other's place.
    var exchanged: [Int: Int] = [:]
    /// Whether counts may be other than whole.
    var allowsFractions = false
  }

  /// What each variable may be.
  private(set) var ranges: [Interval]
  /// The figures that each range rests on.
  private(set) var grounds: [Set<Int>]
  /// The figures that contradict each other, once that is known.
  private(set) var conflict: Set<Int>?

  private let network: Network
  private let assumption: Assumption
  /// A variable is narrowed at most this often: cycles may go on without end.
  private static let rounds = 24

  /// Propagates what the figures of a network say.
  ///
  /// - Complexity: O(variables) to begin with, so that a component is best a network of its own.
  init(_ network: Network, _ assumption: Assumption = Assumption()) {
    self.network = network
    self.assumption = assumption
    ranges = Array(repeating: .unbounded, count: network.variables.count)
    grounds = Array(repeating: [], count: network.variables.count)
    run()
  }

  var isConsistent: Bool { conflict == nil }

  private mutating func run() {
    var touched: Set<Int> = []
    for number in assumption.only?.sorted() ?? Array(network.figures.indices)
    where !assumption.without.contains(number) {
      let variable = network.figures[number].variable
      let printed = network.figures[assumption.exchanged[number] ?? number]
      narrow(variable, to: printed.interval(as: assumption.mode), because: [number])
      touched.formUnion(network.relationsOf[variable])
      if conflict != nil { return }
    }
    // Where nothing is known, a relation tells nothing.
    var queue = touched.filter(counts).sorted()
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
    for variable in narrowable(by: relation) {
      let found = relation.projection(on: variable) { ranges[$0] }
      guard let found else {
        conflict = reasons(for: variable, by: relation).union(grounds[variable])
        return changed
      }
      // Most projections tell nothing new, and need no reasons.
      guard
        found.intersection(ranges[variable]) != ranges[variable]
          || network.variables[variable].isWhole
      else { continue }
      if narrow(variable, to: found, because: reasons(for: variable, by: relation)) {
        changed.append(variable)
      }
      if conflict != nil { return changed }
    }
    return changed
  }

  /// The variables of which a relation can tell something: where one may be anything, no other; so
  /// that a long sum with a gap costs little.
  private func narrowable(by relation: Network.Relation) -> [Int] {
    guard relation.alternatives.count == 1 else { return relation.variables }
    let open = relation.variables.filter { ranges[$0] == .unbounded }
    switch open.count {
    case 0: return relation.variables
    // Of a whole number found, the others may learn.
    case 1: return network.variables[open[0]].isWhole ? open + relation.variables : open
    default: return []
    }
  }

  /// What the ranges of a relation's other variables rest on.
  private func reasons(for variable: Int, by relation: Network.Relation) -> Set<Int> {
    relation.variables.reduce(into: Set<Int>()) { reasons, other in
      if other != variable { reasons.formUnion(grounds[other]) }
    }
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
