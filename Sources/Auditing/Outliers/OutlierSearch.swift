import Figures

/// Finds amounts that stand out though nothing contradicts them: far from their plan and from the
/// year before, and near to both if one slip is undone (AUDITING, D6).
///
/// The percentages beside such an amount were computed from it, so that all agree with each other.
struct OutlierSearch {
  let network: Network
  let report: AuditedReport
  let number: Int
  let rule: Rule
  let auditor: Auditor
  let witnesses: [Witness]

  /// How much better, in nats, a slip must explain the figures before it is told.
  static let threshold = 6.0

  /// What is known of an amount: its multiples of the plan and of the year before.
  struct Case {
    let figure: Network.Figure
    let key: VariableKey
    var figures: [Network.Figure]
    var ofPlan: Double?
    var ofBase: Double?
    /// What the year after is of it, where that is stated.
    var ofNext: Double?
    /// Whether the year before is stated, and not only told by a growth.
    var isBaseStated = false
    /// Whether two comparisons of one kind differ, so that they are of different things.
    var isAmbiguous = false

    /// Whether anything can be set against the amount.
    var isCompared: Bool { !isAmbiguous && (ofPlan ?? ofBase ?? ofNext) != nil }
  }

  func findings(besides flagged: Set<Int>) -> [Finding] {
    let explained = cases().compactMap { item -> (item: Case, best: Explanation)? in
      guard !flagged.contains(item.figure.claim.id), let best = best(of: item) else { return nil }
      return (item, best)
    }
    // What one slip does to the years beside it, it does most to its own.
    let gains = Dictionary(
      explained.map { ($0.item.key, $0.best.gain) }, uniquingKeysWith: { first, _ in first })
    return explained.filter { item, best in
      [-1, 1].allSatisfy { count in
        let beside = item.key.period.shifted(years: count)
          .flatMap { gains[item.key.level(isPlan: false, over: $0)] }
        return beside.map { $0 <= best.gain } ?? true
      }
    }.map { finding(of: $0.item, by: $0.best) }
  }

  /// The slip that explains most, if it explains enough.
  private func best(of item: Case) -> Explanation? {
    guard let best = explanations(of: item).max(by: { $0.gain < $1.gain }),
      best.gain > Self.threshold, best.role != "base" || !item.isBaseStated
    else { return nil }
    return best
  }

  private func finding(of item: Case, by best: Explanation) -> Finding {
    let exhibits = item.figures.map { figure in
      Finding.Exhibit(figure.claim, role(of: figure.claim), report, number)
    }
    let focus = Finding.Exhibit(item.figure.claim, "outcome", report, number)
    let hypotheses = Weighing(item: item, slip: best, witnesses: witnesses).hypotheses()
    let slip = hypotheses.first { $0.kind == .slip }
    return Finding(
      id: Fingerprint.id(of: rule.id, report.name, exhibits.map(\.words)), rule: rule,
      severity: min(rule.severity, .warning), outcome: .outlier,
      matter: .outlier(
        slipIn: best.role, ofPlan: item.ofPlan, ofBase: item.ofBase, usual: usual(item.key)),
      exhibits: exhibits.inOrder, focus: focus, stated: item.figure.claim.interval, implied: nil,
      unit: item.figure.claim.statement.quantity.unit,
      suspects: [
        Finding.Suspect(
          exhibit: focus,
          probability: slip?.probability ?? 0,
          repairs: best.role == "outcome"
            ? [
              Finding.Repair(text: best.text, slip: best.slip, probability: slip?.probability ?? 0)
            ]
            : [],
          range: item.figure.claim.interval)
      ], relations: exhibits.count - 1, isCut: false, hypotheses: hypotheses)
  }

  private func role(of claim: Claim) -> String {
    switch claim.statement.measure {
    case .attainment: "attainment"
    case .growth: claim.isMultiple ? "times" : "growth"
    case .excess: "excess"
    case .level, .rate, .share, .changeLevel: "outcome"
    }
  }
}
