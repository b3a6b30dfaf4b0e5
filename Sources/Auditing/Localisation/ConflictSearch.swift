import Figures

/// Finds the contradictions of a component, and which figures each may be blamed on (Reiter 1987,
/// "A theory of diagnosis from first principles": every explanation hits every conflict).
struct ConflictSearch {
  let network: Network
  /// How many propagations the component may cost.
  let budget: Int
  private(set) var spent = 0

  init(_ network: Network, budget: Int = 4000) {
    self.network = network
    self.budget = budget
  }

  /// Conflicts without a common figure, as many as there are: of one value first, then of one
  /// relation, then of all.
  mutating func conflicts() -> [Conflict] {
    var found: [(figures: Set<Int>, relations: [Int]?)] = []
    var without: Set<Int> = []
    let own = network.relations.indices
    let scopes: [[Int]?] = [[]] + (own.count > 1 ? own.map { [$0] } : []) + [nil]
    for scope in scopes {
      while let set = refute(.init(without: without, relations: scope.map { Set($0) })) {
        let least = minimised(set, relations: scope)
        found.append((least, scope))
        without.formUnion(least)
        if isSpent || least.isEmpty { break }
      }
    }
    return found.map { item in
      let others = without.subtracting(item.figures)
      let suspects = item.figures.sorted().filter {
        refute(.init(without: others.union(network.twins(of: $0)))) == nil
      }
      return Conflict(
        figures: item.figures.sorted(), suspects: suspects,
        further: further(item.figures, suspects: suspects, without: others), isCut: isSpent,
        relations: item.relations ?? relations(of: item.figures))
    }
  }

  /// How many other conflicts of the same suspects are looked for.
  private static let furtherConflicts = 3

  /// What else contradicts the suspects, once the rest of their conflict is set aside.
  private mutating func further(
    _ figures: Set<Int>, suspects: [Int], without others: Set<Int>
  ) -> [Int] {
    var aside = others.union(figures.subtracting(suspects))
    var found: Set<Int> = []
    for _ in 0..<Self.furtherConflicts where !suspects.isEmpty {
      guard let set = refute(.init(without: aside)) else { break }
      let least = minimised(set, relations: nil)
      found.formUnion(least)
      aside.formUnion(least.subtracting(suspects))
      if least.isSubset(of: suspects) { break }
    }
    return found.subtracting(figures).sorted()
  }

  private var isSpent: Bool { spent >= budget }

  /// The figures that contradict each other under an assumption.
  private mutating func refute(_ assumption: Propagation.Assumption) -> Set<Int>? {
    guard !isSpent else { return nil }
    spent += 1
    return Propagation(network, assumption).conflict
  }

  /// A conflict within the found one that loses its contradiction with any of its figures.
  private mutating func minimised(_ found: Set<Int>, relations: [Int]?) -> Set<Int> {
    var kept = found
    for figure in found.sorted() where kept.contains(figure) {
      let rest = kept.subtracting([figure])
      if let smaller = refute(.init(only: rest, relations: relations.map { Set($0) })) {
        kept = smaller
      }
    }
    return kept
  }

  /// The relations that contradict the figures: taken away alone, each leaves them standing.
  private mutating func relations(of figures: Set<Int>) -> [Int] {
    let own = Set(network.relations.indices)
    return own.sorted().filter { relation in
      !isSpent && refute(.init(only: figures, relations: own.subtracting([relation]))) == nil
    }
  }
}
