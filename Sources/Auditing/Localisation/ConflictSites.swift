import Figures

/// Where in a large component figures contradict each other: pieces small enough to be searched
/// through, one for each contradiction found.
struct ConflictSites {
  let network: Network
  /// A component with at most so many relations is one piece.
  private static let largest = 60
  /// How far around a contradiction the piece reaches, in relations, and in variables.
  private static let hops = 2
  private static let variables = 80
  /// How many contradictions of the whole are looked for, beyond those of one relation.
  private static let rounds = 20

  /// The pieces; the component itself where it is small.
  func parts() -> [NetworkPart] {
    let all = Array(network.variables.indices)
    guard network.relations.count > Self.largest else {
      return Propagation(network).isConsistent ? [] : [network.part(all)]
    }
    return seeds().map { seed in
      network.part(
        network.neighbourhood(of: seed, hops: Self.hops, limit: Self.variables))
    }
  }

  /// The variables of each contradiction.
  private func seeds() -> [[Int]] {
    var seeds: [[Int]] = []
    var without: Set<Int> = []
    func add(_ variables: [Int]) {
      seeds.append(variables)
      for variable in variables { without.formUnion(network.variables[variable].figures) }
    }
    for number in network.variables.indices where network.agreedRange(of: number) == nil {
      add([number])
    }
    for (number, relation) in network.relations.enumerated() {
      let isKnown = relation.variables.allSatisfy { variable in
        network.variables[variable].figures.contains { !without.contains($0) }
      }
      guard isKnown else { continue }
      let alone = network.part(relation.variables, relations: [number]).network
      if !Propagation(alone).isConsistent { add(relation.variables) }
    }
    for _ in 0..<Self.rounds {
      guard let conflict = Propagation(network, .init(without: without)).conflict else { break }
      add(Set(conflict.map { network.figures[$0].variable }).sorted())
    }
    return seeds
  }
}
