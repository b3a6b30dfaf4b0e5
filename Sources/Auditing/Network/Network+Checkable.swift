extension Network {
  /// The network without the relations that no figures could contradict: a value that nobody states
  /// and only one relation speaks of lets that relation hold whatever the others are.
  func checkable() -> Network {
    var kept = Set(relations.indices)
    var degree = [Int](repeating: 0, count: variables.count)
    for relation in relations { for variable in relation.variables { degree[variable] += 1 } }
    var isChanged = true
    while isChanged {
      isChanged = false
      for number in relations.indices where kept.contains(number) {
        let isLoose = relations[number].variables.contains { variable in
          degree[variable] <= 1 && variables[variable].figures.isEmpty
            && !variables[variable].isWhole
        }
        guard isLoose else { continue }
        kept.remove(number)
        for variable in relations[number].variables { degree[variable] -= 1 }
        isChanged = true
      }
    }
    var network = self
    network.relations = relations.indices.filter(kept.contains).map { relations[$0] }
    network.index()
    return network
  }

  /// The variables that relations join, in groups, each in ascending order; a variable without
  /// relations is a group if several figures state it.
  func components() -> [[Int]] {
    var parent = Array(variables.indices)
    func root(_ variable: Int) -> Int {
      var variable = variable
      while parent[variable] != variable {
        parent[variable] = parent[parent[variable]]
        variable = parent[variable]
      }
      return variable
    }
    for relation in relations {
      let members = relation.variables
      for variable in members.dropFirst() { parent[root(variable)] = root(members[0]) }
    }
    let groups = Dictionary(grouping: variables.indices, by: root)
    return groups.values.map { $0.sorted() }
      .filter { $0.count > 1 || variables[$0[0]].figures.count > 1 || !relationsOf[$0[0]].isEmpty }
      .sorted { $0[0] < $1[0] }
  }
}
