import Figures

/// Finds sums and shares that nothing but the numbers themselves tells of.
///
/// That amounts add up to another is taken for a partition only where they do so to within less
/// than one part in some hundred; where they do not, nothing is said. A partition once found holds
/// for the year before and for the plan as well, and the shares of its parts are held to it.
struct PartitionSearch {
  private var network: Network
  private let rules: RuleBook
  private var variables: [VariableKey: Int] = [:]
  private var bound: Set<Set<Int>> = []

  init(_ network: Network, rules: RuleBook) {
    self.network = network
    self.rules = rules
    for (number, variable) in network.variables.enumerated() {
      if variables[variable.key] == nil { variables[variable.key] = number }
    }
  }

  /// The network with the relations found.
  mutating func run() -> Network {
    let levels = levels
    for partition in TableSums(levels).partitions() + TextSums(levels).partitions() {
      add(partition)
    }
    for relation in ShareSearch(network, levels: levels, rules: rules).relations() {
      network.relations.append(relation)
    }
    network.index()
    return network
  }

  /// Every amount that a figure states, in the order of the text.
  private var levels: [Amount] {
    network.figures.indices.compactMap { number -> Amount? in
      let figure = network.figures[number]
      let variable = network.variables[figure.variable]
      guard variable.key.aspect.isLevel, !variable.unit.isPercentage,
        figure.claim.statement.measure == .level
      else { return nil }
      return Amount(
        variable: figure.variable, key: variable.key, unit: variable.unit, claim: figure.claim,
        range: figure.interval(as: .nearest))
    }.sorted { $0.place < $1.place }
  }

  /// A printed amount, and where it stands.
  struct Amount {
    let variable: Int
    let key: VariableKey
    let unit: Quantity.Unit
    let claim: Claim
    let range: Interval

    var place: Int {
      claim.statement.citation.offsets?.lowerBound ?? claim.statement.citation.line ?? claim.id
    }

    /// Whether two amounts may be parts of one whole.
    func isAlike(_ other: Amount) -> Bool {
      unit == other.unit && key.period == other.key.period && key.aspect == other.key.aspect
        && key.subject.region == other.key.subject.region
    }
  }

  /// Amounts that add up to another.
  struct Partition {
    let total: Amount
    let parts: [Amount]
    /// Whether the amounts themselves add up; in a table, other columns may say so in their place.
    let holds: Bool
  }

  private mutating func add(_ partition: Partition) {
    let all = [partition.total] + partition.parts
    bind(all.map(\.variable))
    guard partition.holds else { return }
    // What parts the amounts parts their bases and their plans, too.
    for other in [Self.base, Self.plan] {
      let keys = all.compactMap { other($0.key) }
      let found = keys.compactMap { variables[$0] }
      if found.count == all.count, Set(found).count == found.count { bind(found) }
    }
  }

  private static func base(_ key: VariableKey) -> VariableKey? {
    key.period.shifted(years: -1).map { key.level(isPlan: false, over: $0) }
  }

  private static func plan(_ key: VariableKey) -> VariableKey? {
    key.level(isPlan: true, over: key.period.wholeOfYear ?? key.period)
  }

  /// The first variable is the sum of the others.
  private mutating func bind(_ variables: [Int]) {
    let members = Set(variables)
    guard let rule = rules.rule(.sum), members.count == variables.count,
      !network.relationsOf[variables[0]].contains(where: {
        network.relations[$0].variables == members.sorted()
      }), bound.insert(members).inserted
    else { return }
    let parts = variables.indices.dropFirst().map { ("part\($0)", variables[$0]) }
    guard let sum = Formula.Term.sum(of: parts.map(\.0)[...]) else { return }
    let roles = Dictionary(parts + [("total", variables[0])]) { first, _ in first }
    network.relations.append(
      Network.Relation(
        rule: rule,
        alternatives: [
          Network.Constraint(formula: Formula(.role("total"), .equal, sum), variables: roles)
        ]))
  }
}

extension Formula.Term {
  /// The sum of roles, nested no deeper than needed: tables are long. `nil` for none.
  fileprivate static func sum(of roles: ArraySlice<String>) -> Self? {
    guard roles.count > 1 else { return roles.first.map { .role($0) } }
    let middle = roles.startIndex + (roles.count + 1) / 2
    guard let left = sum(of: roles[..<middle]), let right = sum(of: roles[middle...]) else {
      return nil
    }
    return .sum(left, right)
  }
}

extension [PartitionSearch.Amount] {
  /// Every sum of values of the amounts.
  var sum: Interval { map(\.range).reduce(Interval(0), +) }
}

extension Interval {
  /// Whether two ranges meet so narrowly that chance would hardly let them: both ranges together
  /// are less than one part in so many of the values.
  func meetsNarrowly(_ other: Interval, oneIn parts: Double) -> Bool {
    guard meets(other), let own = radius?.double, let others = other.radius?.double,
      let value = lower?.value.double.magnitude, value > 0
    else { return false }
    return (own + others) * 2 / value < 1 / parts
  }
}
