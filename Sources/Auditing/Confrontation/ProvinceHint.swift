import Figures

/// Recognises the province of a report that names none, by several of its figures being those that
/// others state of one province.
struct ProvinceHint {
  let audit: ReportAudit
  let witnesses: [Witness]
  let rules: RuleBook

  /// How many amounts must be the same.
  private static let least = 3
  /// Amounts of fewer digits agree too easily.
  private static let leastDigits = 2

  func findings() -> [Finding] {
    guard let rule = rules.rule(.province) else { return [] }
    let unnamed = audit.knowledge.filter {
      $0.key.subject.region.isEmpty && !$0.isDerived && isTelling($0)
    }
    guard unnamed.count >= Self.least else { return [] }
    let matches = matches(of: unnamed)
    let ranked = matches.keys.sorted {
      (matches[$1]?.count ?? 0, $0) < (matches[$0]?.count ?? 0, $1)
    }
    guard let best = ranked.first, let own = matches[best], own.count >= Self.least,
      ranked.dropFirst().allSatisfy({ (matches[$0]?.count ?? 0) < own.count })
    else { return [] }
    let values = own.sorted().map { unnamed[$0] }
    let exhibits = values.compactMap(\.exhibits.first)
    let years = values.compactMap { $0.key.period.years?.upperBound }
    guard let focus = exhibits.first, let year = years.first else { return [] }
    return [
      Finding(
        id: Fingerprint.id(of: rule.id, audit.name, [best] + exhibits.map(\.words)), rule: rule,
        severity: .note, outcome: .hint,
        matter: .province(best, year: year, values: exhibits.compactMap(\.claim)),
        exhibits: exhibits, focus: focus, stated: nil, implied: nil,
        unit: focus.claim?.statement.quantity.unit ?? Quantity.Unit(""), suspects: [],
        relations: 0, isCut: false, hypotheses: [])
    ]
  }

  private func isTelling(_ value: KnownValue) -> Bool {
    guard let quantity = value.exhibits.first?.claim?.statement.quantity else { return false }
    return quantity.approximation == .exact
      && quantity.decimal.significantDigitCount >= Self.leastDigits
  }

  /// The values that other sources state alike, by province; each amount counts once.
  private func matches(of unnamed: [KnownValue]) -> [String: Set<Int>] {
    var matches: [String: Set<Int>] = [:]
    for witness in witnesses {
      let statement = witness.claim.statement
      guard witness.claim.isLevel, !statement.region.isEmpty else { continue }
      for (index, value) in unnamed.enumerated()
      where value.key.subject.indicator == statement.indicator
        && value.key.period == statement.period
        && value.key.aspect == .level(isPlan: witness.claim.isPlan)
      {
        guard let factor = statement.quantity.unit.factor(to: value.unit),
          statement.quantity.approximation == .exact,
          witness.claim.interval.scaled(by: factor).meets(value.range)
        else { continue }
        matches[statement.region, default: []].insert(index)
      }
    }
    return matches
  }
}
