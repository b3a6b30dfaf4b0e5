extension ReportAudit {
  /// The ids of the rules that related figures of the report.
  public var appliedRules: Set<String> {
    Set(result.checks.map(\.rule.id)).union(result.findings.map(\.rule.id))
  }
}
