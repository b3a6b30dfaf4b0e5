import Figures

/// The declarations that follow one definition and one price basis: what may be set side by side.
struct Strand {
  let definition: String
  let priceBasis: String
  let unit: Quantity.Unit
  private(set) var compilation: Compilation
  /// The years that the official table has, if it belongs here.
  private(set) var tableYears: Set<Int> = []
  private var declarations: [Declaration]
  private var sums: Assembly.Sums?

  private init(
    _ definition: String, _ priceBasis: String, _ declarations: [Declaration],
    _ sums: Assembly.Sums? = nil, in unit: Quantity.Unit
  ) {
    self.definition = definition
    self.priceBasis = priceBasis
    self.declarations = declarations
    self.sums = sums
    self.unit = unit
    compilation = Compilation(of: declarations, plus: sums, in: unit)
  }

  /// The strands of all that is at hand, in a fixed order: the official table and the sums joined
  /// to those that they fit, else apart, with the break that keeps them so. Rows of the table that
  /// it tells apart itself, for another area or other criteria, stay apart.
  static func strands(
    of declarations: [Declaration], table: [Declaration], sums: [Assembly.Sums],
    in unit: Quantity.Unit, _ context: Assembly.Context
  ) -> (strands: [Strand], breaks: [Break]) {
    let growth = context.usualGrowth ?? Join.usualGrowth
    var strands = strands(of: declarations, in: unit)
    var breaks: [Break] = []
    for sums in sums where !sums.outcomes.isEmpty { breaks += strands.join(sums, growth, in: unit) }
    let usual = table.filter(\.definition.isEmpty)
    if !usual.isEmpty { breaks += strands.join(usual, growth, in: unit) }
    strands += Strand.strands(of: table.filter { !$0.definition.isEmpty }, in: unit)
    return (strands, breaks)
  }

  /// The declarations grouped by definition and price basis. One without a price basis joins the
  /// only basis that its definition is told in.
  private static func strands(
    of declarations: [Declaration], in unit: Quantity.Unit
  ) -> [Strand] {
    var bases: [String: Set<String>] = [:]
    for declaration in declarations where !declaration.priceBasis.isEmpty {
      bases[declaration.definition, default: []].insert(declaration.priceBasis)
    }
    let grouped = Dictionary(grouping: declarations) { declaration in
      let known = bases[declaration.definition] ?? []
      let isLone = declaration.priceBasis.isEmpty && known.count == 1
      return [declaration.definition, isLone ? known.first ?? "" : declaration.priceBasis]
    }
    return grouped.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
      Strand($0.key[0], $0.key[1], $0.value, in: unit)
    }
  }

  fileprivate init(table: [Declaration], in unit: Quantity.Unit) {
    self.init("", table.first?.priceBasis ?? "", table, in: unit)
    tableYears = Set(compilation.outcomes.keys)
  }

  fileprivate init(sums: Assembly.Sums, in unit: Quantity.Unit) {
    self.init(sums.definition, sums.priceBasis, [], sums, in: unit)
  }

  fileprivate mutating func absorb(_ other: Strand) {
    declarations += other.declarations
    sums = sums ?? other.sums
    tableYears.formUnion(other.tableYears)
    compilation = Compilation(of: declarations, plus: sums, in: unit)
  }
}

extension [Strand] {
  /// Joins the official table to the strand that it fits and lies nearest to.
  fileprivate mutating func join(
    _ table: [Declaration], _ growth: ClosedRange<Double>, in unit: Quantity.Unit
  ) -> [Break] {
    join(Strand(table: table, in: unit), growth, to: indices.map { $0 })
  }

  /// Joins sums to the strand of their definition, if they fit it.
  fileprivate mutating func join(
    _ sums: Assembly.Sums, _ growth: ClosedRange<Double>, in unit: Quantity.Unit
  ) -> [Break] {
    let kin = indices.filter {
      self[$0].definition == sums.definition
        && (self[$0].priceBasis == sums.priceBasis || sums.priceBasis.isEmpty)
    }
    return join(Strand(sums: sums, in: unit), growth, to: kin)
  }

  /// - Returns: why it joins none of them, if that is so.
  private mutating func join(
    _ newcomer: Strand, _ growth: ClosedRange<Double>, to candidates: [Int]
  ) -> [Break] {
    let levels = newcomer.compilation.outcomes
    var obstacles: [Break] = []
    var fitting: [(distance: Int, index: Int)] = []
    for index in candidates {
      let outcomes = self[index].compilation.outcomes
      if let obstacle = Join.obstacle(between: levels, and: outcomes, growth: growth) {
        obstacles.append(obstacle)
      } else if let distance = Join.distance(between: levels, and: outcomes) {
        fitting.append((distance, index))
      } else if self[index].definition == newcomer.definition {
        fitting.append((.max, index))
      }
    }
    if let nearest = fitting.min(by: { ($0.distance, $0.index) < ($1.distance, $1.index) }) {
      self[nearest.index].absorb(newcomer)
      return []
    }
    append(newcomer)
    return obstacles
  }
}
