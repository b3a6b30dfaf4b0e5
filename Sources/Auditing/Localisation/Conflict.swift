import Figures

/// Figures that cannot all be true, none of which is needless for that.
struct Conflict {
  let figures: [Int]
  /// Those that, set aside alone, leave the others without contradiction.
  let suspects: [Int]
  /// Whether the search for suspects ended early.
  let isCut: Bool
  /// How many relations the figures meet in.
  let relations: [Int]
}

/// Finds the contradictions of a component, and which figures each may be blamed on (Reiter 1987,
/// "A theory of diagnosis from first principles": every explanation hits every conflict).
struct ConflictSearch {
  let network: Network
  let mode: RoundingMode
  /// How many propagations the component may cost.
  let budget: Int
  private(set) var spent = 0

  init(_ network: Network, mode: RoundingMode = .nearest, budget: Int = 4000) {
    self.network = network
    self.mode = mode
    self.budget = budget
  }

  /// Conflicts without a common figure, as many as there are: of one value first, then of one
  /// relation, then of all.
  mutating func conflicts() -> [Conflict] {
    var sets: [Set<Int>] = []
    var without: Set<Int> = []
    let own = network.relations.indices
    let scopes: [Set<Int>?] = [[]] + (own.count > 1 ? own.map { [$0] } : []) + [nil]
    for scope in scopes {
      while let found = refute(without: without, relations: scope) {
        let least = minimised(found, relations: scope)
        sets.append(least)
        without.formUnion(least)
        if isSpent || least.isEmpty { break }
      }
    }
    return sets.map { set in
      let others = without.subtracting(set)
      let suspects = set.sorted().filter {
        refute(without: others.union(twins(of: $0))) == nil
      }
      return Conflict(
        figures: set.sorted(), suspects: suspects, isCut: isSpent, relations: relations(of: set))
    }
  }

  /// The figure, and those that tell the same of the same.
  private func twins(of figure: Int) -> Set<Int> { network.twins(of: figure) }

  private var isSpent: Bool { spent >= budget }

  /// The figures that contradict each other once these are set aside.
  private mutating func refute(without: Set<Int>, relations: Set<Int>? = nil) -> Set<Int>? {
    guard !isSpent else { return nil }
    spent += 1
    return Propagation(
      network, .init(mode: mode, without: without, relations: relations)
    ).conflict
  }

  /// A conflict within the found one that loses its contradiction with any of its figures.
  private mutating func minimised(_ found: Set<Int>, relations: Set<Int>?) -> Set<Int> {
    let all = Set(network.figures.indices)
    var kept = found
    for figure in found.sorted() where kept.contains(figure) {
      let rest = kept.subtracting([figure])
      if let smaller = refute(without: all.subtracting(rest), relations: relations) {
        kept = smaller
      }
    }
    return kept
  }

  /// The relations that contradict the figures: taken away alone, each leaves them standing.
  private mutating func relations(of figures: Set<Int>) -> [Int] {
    let all = Set(network.figures.indices)
    let own = Set(network.relations.indices)
    guard own.count <= 200 else { return [] }
    return own.sorted().filter { relation in
      guard !isSpent else { return false }
      spent += 1
      let assumption = Propagation.Assumption(
        mode: mode, without: all.subtracting(figures), relations: own.subtracting([relation]))
      return Propagation(network, assumption).isConsistent
    }
  }
}
