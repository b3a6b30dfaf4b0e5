import Figures

/// Finds the whole that shares are of, where the text does not name it: an amount that several of
/// them fit, or that one fits.
struct ShareSearch {
  private let network: Network
  private let levels: [PartitionSearch.Amount]
  private let rule: Rule?
  /// How far in code points a share may stand from its whole.
  private static let reach = 1500
  /// How narrowly shares must agree on a whole that none of them fits.
  private static let narrowness = 50.0

  init(_ network: Network, levels: [PartitionSearch.Amount], rules: RuleBook) {
    self.network = network
    self.levels = levels
    rule = rules.rule(.share)
  }

  private struct Share {
    let variable: Int
    let range: Interval
    let part: PartitionSearch.Amount
  }

  /// The shares with a stated part.
  private var shares: [Share] {
    network.figures.compactMap { figure in
      guard case .share = network.variables[figure.variable].key.aspect,
        let owner = figure.claim.of,
        let part = levels.first(where: { $0.claim.id == owner })
      else { return nil }
      return Share(
        variable: figure.variable, range: figure.interval(as: .nearest), part: part)
    }
  }

  /// A share that does not fit is held to a whole which at least two others fit, or which one slip
  /// leads to from the whole that they agree on.
  func relations() -> [Network.Relation] {
    guard let rule, let formula = rule.formulas.first else { return [] }
    var found: [Network.Relation] = []
    var settled: Set<Int> = []
    let shares = shares
    guard !shares.isEmpty else { return [] }
    let counts = levels.map { count(shares, $0) }
    let order = levels.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    func hold(_ held: [Share], to whole: PartitionSearch.Amount) {
      for share in held {
        settled.insert(share.variable)
        let variables = [
          "part": share.part.variable, "total": whole.variable, "share": share.variable,
        ]
        found.append(
          Network.Relation(
            rule: rule,
            alternatives: [Network.Constraint(formula: formula, variables: variables)]))
      }
    }
    for whole in order.map({ levels[$0] }) {
      let open = shares.filter { !settled.contains($0.variable) && isNear($0, whole) }
      let fitting = open.filter { fits($0, whole) }
      if !fitting.isEmpty { hold(fitting.count >= 2 ? open : fitting, to: whole) }
    }
    for whole in levels {
      let open = shares.filter { !settled.contains($0.variable) && isNear($0, whole) }
      if let agreed = agreedWhole(of: open), isSlip(of: whole, from: agreed) {
        hold(open, to: whole)
      }
    }
    return found
  }

  /// The whole that most of the shares agree on, if at least two do, and narrowly.
  private func agreedWhole(of shares: [Share]) -> Interval? {
    let wholes = shares.compactMap { $0.part.range.scaled(by: 100).quotient($0.range) }
    for (index, whole) in wholes.enumerated() {
      let others = wholes.enumerated().filter { $0.offset != index }.map(\.element)
      let agreeing = others.filter { whole.meetsNarrowly($0, oneIn: Self.narrowness) }
      if !agreeing.isEmpty, 2 * (agreeing.count + 1) > wholes.count {
        return agreeing.reduce(whole) { $0.intersection($1) ?? $0 }
      }
    }
    return nil
  }

  private func isSlip(of whole: PartitionSearch.Amount, from meant: Interval) -> Bool {
    let claim = whole.claim
    guard let factor = claim.statement.quantity.unit.factor(to: whole.unit) else { return false }
    return SlipModel(hasDirection: false)
      .candidates(for: claim.statement.quantity.decimal.magnitude)
      .contains { claim.replacing($0.decimal).interval.scaled(by: factor).meets(meant) }
  }

  private func count(_ shares: [Share], _ whole: PartitionSearch.Amount) -> Int {
    shares.count { isNear($0, whole) && fits($0, whole) }
  }

  private func isNear(_ share: Share, _ whole: PartitionSearch.Amount) -> Bool {
    share.part.variable != whole.variable && share.part.isAlike(whole)
      && (share.part.place - whole.place).magnitude <= Self.reach
  }

  private func fits(_ share: Share, _ whole: PartitionSearch.Amount) -> Bool {
    share.part.range.scaled(by: 100).quotient(whole.range)?.meets(share.range) ?? false
  }
}
