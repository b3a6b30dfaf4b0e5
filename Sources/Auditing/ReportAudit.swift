/// What an audit of one report came to, and what it knows for those of others.
public struct ReportAudit: Sendable {
  /// What the report by itself came to.
  public var result: AuditResult
  /// What the report states or implies of each amount.
  let knowledge: [KnownValue]
  /// The ids of the rules that related figures of the report.
  public let appliedRules: Set<String>
  /// The figures that relations within the report speak of, by their numbers.
  let related: Set<Int>
  let name: String
  let number: Int
}
