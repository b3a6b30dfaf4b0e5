/// How firm a stated figure is, from what is hoped for to what is final.
public enum Status: String, CaseIterable, Sendable, Comparable {
  case unknown
  /// A goal for the end of several years.
  case target
  /// What the annual plan asks.
  case plan
  case estimate
  case actual
  case preliminary
  case final

  /// Whether the figure says what happened, or is believed to have happened.
  public var isOutcome: Bool { self >= .estimate }

  /// The four words of `read`: plan, estimate, actual, unknown.
  public var plain: String {
    switch self {
    case .unknown: "unknown"
    case .target, .plan: "plan"
    case .estimate: "estimate"
    case .actual, .preliminary, .final: "actual"
    }
  }

  /// From the least to the most trusted.
  public static func < (left: Status, right: Status) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
