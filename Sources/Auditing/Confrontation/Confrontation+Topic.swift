import Figures

extension Confrontation {
  /// What values are told of, whoever tells them.
  struct Topic: Hashable {
    let indicator: String
    let region: String
    let period: Period
    let isPlan: Bool
    let unit: Quantity.Unit

    /// `nil` for what no other document can be held to: amounts of a place that is not named.
    init?(_ value: KnownValue) {
      guard !value.key.subject.region.isEmpty else { return nil }
      indicator = value.key.subject.indicator
      region = value.key.subject.region
      period = value.key.period
      isPlan = value.key.aspect == .level(isPlan: true)
      unit = value.unit
    }
  }
}
