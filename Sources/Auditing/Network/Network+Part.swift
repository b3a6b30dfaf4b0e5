/// A piece of a network, with numbers of its own.
struct NetworkPart {
  let network: Network
  /// The numbers that its relations have in the whole.
  let relations: [Int]
  /// Whether relations of its variables were left out.
  let isCut: Bool
}

extension Network {
  /// Some variables with the relations among them.
  func part(_ variables: [Int], relations wanted: [Int]? = nil) -> NetworkPart {
    var part = Network()
    var numbers: [Int: Int] = [:]
    for (number, variable) in variables.enumerated() {
      numbers[variable] = number
      let whole = self.variables[variable]
      part.variables.append(Variable(key: whole.key, unit: whole.unit))
      for figure in whole.figures {
        part.variables[number].figures.append(part.figures.count)
        part.figures.append(
          Figure(claim: figures[figure].claim, variable: number, factor: figures[figure].factor))
      }
    }
    let touched = wanted ?? Set(variables.flatMap { relationsOf[$0] }).sorted()
    let inside = touched.filter { relation in
      relations[relation].variables.allSatisfy { numbers[$0] != nil }
    }
    part.relations = inside.map { relation in
      let whole = relations[relation]
      return Relation(
        rule: whole.rule,
        alternatives: whole.alternatives.map { constraint in
          Constraint(
            formula: constraint.formula,
            variables: constraint.variables.compactMapValues { numbers[$0] },
            numbers: constraint.numbers)
        })
    }
    part.index()
    return NetworkPart(
      network: part, relations: inside, isCut: wanted != nil || inside.count < touched.count)
  }

  /// The variables within so many relations of some, as long as they are not too many.
  func neighbourhood(of variables: [Int], hops: Int, limit: Int) -> [Int] {
    var found = Set(variables)
    var border = variables
    for _ in 0..<hops {
      var next: [Int] = []
      for relation in Set(border.flatMap { relationsOf[$0] }).sorted() {
        for variable in relations[relation].variables
        where found.count < limit && found.insert(variable).inserted {
          next.append(variable)
        }
      }
      border = next
    }
    return found.sorted()
  }
}
