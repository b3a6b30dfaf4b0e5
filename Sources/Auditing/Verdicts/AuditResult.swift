/// What an audit of one document, or of several together, came to.
public struct AuditResult: Sendable {
  /// In the order of the documents, and of the text in each.
  public var findings: [Finding]
  /// The relations that hold.
  public var checks: [Check]
  /// How much could be checked.
  public var coverage: Coverage

  public init(findings: [Finding], checks: [Check], coverage: Coverage) {
    self.findings = findings
    self.checks = checks
    self.coverage = coverage
  }
}
