import Figures
import Glibc

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

  /// Every stated amount of a whole period, with the comparisons that are printed of it.
  private func cases() -> [Case] {
    var items: [Case] = []
    var years: [VariableKey: Network.Figure] = [:]
    for variable in network.variables where variable.key.aspect == .level(isPlan: false) {
      years[variable.key] = variable.figures.first.map { network.figures[$0] }
    }
    for (number, variable) in network.variables.enumerated() {
      guard variable.key.aspect == .level(isPlan: false), let first = variable.figures.first,
        isUsual(variable)
      else { continue }
      var item = Case(
        figure: network.figures[first], key: variable.key, figures: [network.figures[first]])
      for relation in network.relationsOf[number].map({ network.relations[$0] })
      where relation.alternatives[0].variables["outcome"] == number {
        take(relation, into: &item)
      }
      setBeside(&item, years)
      if item.isCompared { items.append(item) }
    }
    return items
  }

  /// The stated amounts of the years beside it, where no growth is printed.
  private func setBeside(_ item: inout Case, _ years: [VariableKey: Network.Figure]) {
    func beside(_ count: Int) -> Network.Figure? {
      item.key.period.shifted(years: count)
        .flatMap { years[item.key.level(isPlan: false, over: $0)] }
    }
    func multiple(_ figure: Network.Figure, of base: Network.Figure) -> Double? {
      let (value, other) = (
        figure.claim.value.double * figure.factor.double,
        base.claim.value.double * base.factor.double
      )
      return value > 0 && other > 0 ? value / other : nil
    }
    if let before = beside(-1) {
      item.isBaseStated = true
      if item.ofBase == nil {
        item.ofBase = multiple(item.figure, of: before)
        item.figures.append(before)
      }
    }
    if let after = beside(1) {
      item.ofNext = multiple(after, of: item.figure)
      item.figures.append(after)
    }
  }

  /// Sums of money and amounts of goods; what counts a few things, or one project decides, leaps.
  private func isUsual(_ variable: Network.Variable) -> Bool {
    guard let indicator = auditor.indicator(variable.key.subject.indicator) else { return false }
    return indicator.nature == .flow && [.money, .level].contains(indicator.kind)
      && !variable.unit.isCount && !indicator.id.hasPrefix("fdi_")
      && variable.key.subject.scope.isEmpty
  }

  private func take(_ relation: Network.Relation, into item: inout Case) {
    let roles = relation.alternatives[0].variables
    func figure(_ role: String) -> Network.Figure? {
      roles[role].flatMap { network.variables[$0].figures.first }.map { network.figures[$0] }
    }
    if let told = figure("attainment") ?? figure("growth") ?? figure("times") ?? figure("excess"),
      let multiple = told.claim.multiple
    {
      let known = roles["plan"] != nil ? item.ofPlan : item.ofBase
      if let known, known != multiple { item.isAmbiguous = true }
      if roles["plan"] != nil { item.ofPlan = multiple } else { item.ofBase = multiple }
      item.figures = item.figures.filter { $0.claim.id != told.claim.id } + [told]
    }
  }

  private func finding(of item: Case, by best: Explanation) -> Finding {
    let exhibits = item.figures.map { figure in
      Finding.Exhibit(figure.claim, role(of: figure.claim), report, number)
    }
    let focus = Finding.Exhibit(item.figure.claim, "outcome", report, number)
    let weighing = Weighing(
      item: item, slip: best, witnesses: witnesses, usual: usual(item.key), auditor: auditor)
    let hypotheses = weighing.hypotheses()
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

  // MARK: - Slips

  /// A slip in the amount, its plan or its base, with what it explains.
  struct Explanation {
    let role: String
    let slip: Slip
    /// The multiple of the printed amount that was meant.
    let factor: Double
    let text: String
    let gain: Double
    /// The multiples if the slip is undone.
    let ofPlan: Double?
    let ofBase: Double?
  }

  /// How far multiples lie from what is usual, in nats.
  private func penalty(
    _ item: Case, ofPlan: Double?, ofBase: Double?, ofNext: Double?
  ) -> Double {
    let center = item.key.period.part.shareOfYear
    let plan = ofPlan.map { Plausibility.attainment.penalty(ofMultiple: $0 / center) } ?? 0
    let base = ofBase.map { law(item.key).penalty(ofMultiple: $0) } ?? 0
    let next = ofNext.map { law(item.key).penalty(ofMultiple: $0) } ?? 0
    return plan + base + next
  }

  /// The spread of an indicator's growth, at least that of indicators in general.
  private func law(_ key: VariableKey) -> Plausibility {
    guard let range = auditor.usualGrowth(key.subject.indicator), range.lowerBound > -0.99 else {
      return .growth
    }
    // Ninety-eight of a hundred years lie within 4.54 scales of a law of three degrees of freedom.
    let scale = (log(1 + range.upperBound) - log(1 + range.lowerBound)) / (2 * 4.541)
    return Plausibility(scale: max(Plausibility.growth.scale, scale))
  }

  private func usual(_ key: VariableKey) -> ClosedRange<Double> {
    if let range = auditor.usualGrowth(key.subject.indicator) {
      return (1 + range.lowerBound)...(1 + range.upperBound)
    }
    // One year in fifty lies beyond.
    let reach = 4.541 * Plausibility.growth.scale
    return exp(-reach)...exp(reach)
  }

  private func explanations(of item: Case) -> [Explanation] {
    let before = penalty(
      item, ofPlan: item.ofPlan, ofBase: item.ofBase, ofNext: item.ofNext)
    let printed = PrintedNumber(
      item.figure.claim.statement.citation.words,
      of: item.figure.claim.statement.quantity.decimal)
    func explanation(_ role: String, _ exponent: Int) -> Explanation? {
      let factor = pow(10, Double(exponent))
      let plan = role == "base" ? item.ofPlan : item.ofPlan.map { $0 * factor }
      let base = role == "plan" ? item.ofBase : item.ofBase.map { $0 * factor }
      let next = role == "outcome" ? item.ofNext.map { $0 / factor } : item.ofNext
      guard role == "outcome" || (role == "plan" ? item.ofPlan : item.ofBase) != nil,
        let decimal = item.figure.claim.statement.quantity.decimal.shifted(by: exponent)
      else { return nil }
      return Explanation(
        role: role, slip: exponent.magnitude == 3 ? .unit : .decimalMark, factor: factor,
        text: role == "outcome"
          ? printed.printing(decimal.withoutNegativePlaces)
          : other(of: item, role == "plan" ? plan : base, printed),
        gain: before - penalty(item, ofPlan: plan, ofBase: base, ofNext: next), ofPlan: plan,
        ofBase: base)
    }
    return ["outcome", "plan", "base"].flatMap { role in
      [-3, -2, -1, 1, 2, 3].compactMap { explanation(role, $0) }
    }
  }

  /// The plan or the base that a multiple of the amount leads to, in the style of its print.
  private func other(of item: Case, _ multiple: Double?, _ printed: PrintedNumber) -> String {
    guard let multiple, multiple > 0 else { return "" }
    let claim = item.figure.claim
    let places = max(0, claim.statement.quantity.decimal.places)
    return Decimal(rounding: claim.value.double / multiple, places: places)
      .map { printed.printing($0) } ?? ""
  }
}
