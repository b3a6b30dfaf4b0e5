import Figures
import Glibc

/// Slips that would explain why an amount stands out.
extension OutlierSearch {
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

  func usual(_ key: VariableKey) -> ClosedRange<Double> {
    if let range = auditor.usualGrowth(key.subject.indicator) {
      return (1 + range.lowerBound)...(1 + range.upperBound)
    }
    // One year in fifty lies beyond.
    let reach = 4.541 * Plausibility.growth.scale
    return exp(-reach)...exp(reach)
  }

  func explanations(of item: Case) -> [Explanation] {
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
