import Figures

/// The declarations that follow one definition and one price basis: what may be set side by side.
struct Strand {
  let definition: String
  let priceBasis: String
  var declarations: [Declaration]
  /// Values and plans known as sums over other provinces.
  var summedOutcomes: [Observation] = []
  var summedPlans: [Observation] = []

  /// The declarations grouped by definition and price basis, in a fixed order. One without a price
  /// basis joins the only basis that its definition is told in.
  static func strands(of declarations: [Declaration]) -> [Strand] {
    var bases: [String: Set<String>] = [:]
    for declaration in declarations where !declaration.priceBasis.isEmpty {
      bases[declaration.definition, default: []].insert(declaration.priceBasis)
    }
    let grouped = Dictionary(grouping: declarations) { declaration in
      let known = bases[declaration.definition] ?? []
      let basis =
        declaration.priceBasis.isEmpty && known.count == 1
        ? known.first ?? "" : declaration.priceBasis
      return Key(definition: declaration.definition, priceBasis: basis)
    }
    return grouped.sorted { $0.key < $1.key }.map {
      Strand(definition: $0.definition, priceBasis: $0.priceBasis, declarations: $1)
    }
  }

  private struct Key: Hashable, Comparable {
    let definition: String
    let priceBasis: String

    static func < (left: Key, right: Key) -> Bool {
      (left.definition, left.priceBasis) < (right.definition, right.priceBasis)
    }
  }

  /// The strands of the statements, with the official table and the sums joined to those that they
  /// fit.
  static func strands(
    of declarations: [Declaration], table: [Declaration], sums: Assembly.Sums,
    in unit: Quantity.Unit, _ context: Assembly.Context, _ breaks: inout [Break]
  ) -> [Strand] {
    var strands = strands(of: declarations)
    strands.add(sums)
    guard !table.isEmpty else { return strands }
    let levels = Compilation(of: table, in: unit).outcomes
    var obstacles: [Break] = []
    let fitting = strands.indices.compactMap { index -> (index: Int, distance: Int)? in
      let outcomes = strands[index].compilation(in: unit).outcomes
      if let obstacle = Join.obstacle(
        between: levels, and: outcomes, growth: context.usualGrowth ?? Join.usualGrowth)
      {
        obstacles.append(obstacle)
        return nil
      }
      guard let distance = Join.distance(between: levels, and: outcomes) else { return nil }
      return (index, distance)
    }
    if let nearest = fitting.min(by: { ($0.distance, $0.index) < ($1.distance, $1.index) }) {
      strands[nearest.index].declarations += table
    } else {
      breaks += obstacles
      strands.append(
        Strand(definition: "", priceBasis: table.first?.priceBasis ?? "", declarations: table))
    }
    return strands
  }

  func compilation(in unit: Quantity.Unit) -> Compilation {
    Compilation(of: declarations, plus: summedOutcomes, plans: summedPlans, in: unit)
  }
}

extension [Strand] {
  fileprivate mutating func add(_ sums: Assembly.Sums) {
    guard !sums.outcomes.isEmpty else { return }
    let index =
      firstIndex { $0.definition == sums.definition && $0.priceBasis == sums.priceBasis }
      ?? firstIndex { $0.definition == sums.definition && sums.priceBasis.isEmpty }
    if let index {
      self[index].summedOutcomes = sums.outcomes
      self[index].summedPlans = sums.plans
    } else {
      append(
        Strand(
          definition: sums.definition, priceBasis: sums.priceBasis, declarations: [],
          summedOutcomes: sums.outcomes, summedPlans: sums.plans))
    }
  }
}
