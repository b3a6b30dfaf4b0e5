/// How much a finding asks for attention. The raw values are those of `audit` and of SARIF.
public enum Severity: String, CaseIterable, Sendable, Comparable {
  case note, warning, error

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// One step less, but never silent.
  var lowered: Severity { self == .error ? .warning : .note }
}
