/// What a growth or an attainment is measured against.
public enum Comparison: Hashable, Sendable {
  case plan
  /// The same months of the year before; for a whole year, the year before.
  case samePeriodLastYear
  /// A named year.
  case year(Int)
  case previousMonth
  /// A multi-year average, the start of the year and whatever else is no base of a series.
  case other
}

extension Comparison: LosslessStringConvertible {
  /// Reads what `description` gives; `nil` for anything else, and for a year that no period has.
  public init?(_ text: String) {
    switch text {
    case "plan": self = .plan
    case "same_period_last_year": self = .samePeriodLastYear
    case "previous_month": self = .previousMonth
    case "other": self = .other
    default:
      guard text.hasPrefix("year:"), let year = Int(text.dropFirst(5)),
        (1...9999).contains(year)
      else { return nil }
      self = .year(year)
    }
  }

  /// The word that `read` prints: `plan`, `same_period_last_year`, `year:2019`, `previous_month`,
  /// `other`.
  public var description: String {
    switch self {
    case .plan: "plan"
    case .samePeriodLastYear: "same_period_last_year"
    case .year(let year): "year:\(year)"
    case .previousMonth: "previous_month"
    case .other: "other"
    }
  }
}
