import Figures

/// What a value is a value of, within one document.
struct VariableKey: Hashable {
  /// What is measured, of which part, where and at which prices.
  struct Subject: Hashable {
    let indicator: String
    let scope: String
    let region: String
    let priceBasis: String
  }

  /// What of the subject.
  enum Aspect: Hashable {
    case level(isPlan: Bool)
    case growth(isPlan: Bool, Comparison)
    case attainment(isPlan: Bool, Comparison)
    case excess(isPlan: Bool)
    case excessAmount(isPlan: Bool)
    case change(isPlan: Bool, Comparison)
    case share(isPlan: Bool)

    var isLevel: Bool { if case .level = self { true } else { false } }
  }

  let subject: Subject
  let period: Period
  let aspect: Aspect

  /// The same subject's amount in a period.
  func level(isPlan: Bool, over period: Period? = nil) -> VariableKey {
    VariableKey(subject: subject, period: period ?? self.period, aspect: .level(isPlan: isPlan))
  }

  /// The same of something that only one figure speaks of.
  func alone(_ claim: Int) -> VariableKey {
    let subject = Subject(
      indicator: subject.indicator, scope: "\(subject.scope)#\(claim)", region: subject.region,
      priceBasis: subject.priceBasis)
    return VariableKey(subject: subject, period: period, aspect: aspect)
  }

  /// The same at other prices.
  func with(priceBasis: String) -> VariableKey {
    let subject = Subject(
      indicator: subject.indicator, scope: subject.scope, region: subject.region,
      priceBasis: priceBasis)
    return VariableKey(subject: subject, period: period, aspect: aspect)
  }

  func with(_ aspect: Aspect) -> VariableKey {
    VariableKey(subject: subject, period: period, aspect: aspect)
  }
}
