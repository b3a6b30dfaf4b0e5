public import Figures

/// Confronts stated figures with the rules that must hold between them.
///
///     let auditor = Auditor(rules: book, indicator: { catalogue[$0] })
///     let audit = auditor.audit(report, number: 0)
///
/// Every value is a range of exact fractions, so that figures which may all be true after rounding
/// are never called wrong.
public struct Auditor: Sendable {
  let rules: RuleBook
  let indicator: @Sendable (String) -> Indicator?
  let usualGrowth: @Sendable (String) -> ClosedRange<Double>?

  /// - Parameters:
  ///   - indicator: the indicator of an id, `nil` for one that no catalogue knows.
  ///   - usualGrowth: how much an indicator grows in all but one year in fifty, as fractions.
  public init(
    rules: RuleBook, indicator: @escaping @Sendable (String) -> Indicator?,
    usualGrowth: @escaping @Sendable (String) -> ClosedRange<Double>? = { _ in nil }
  ) {
    self.rules = rules
    self.indicator = indicator
    self.usualGrowth = usualGrowth
  }

  /// Audits one report by itself.
  ///
  /// - Parameters:
  ///   - number: that of the report in the audit.
  ///   - witnesses: what other sources state.
  /// - Complexity: about linear in the figures; a component in contradiction costs at most a few
  ///   thousand propagations, and says so where that cut its search.
  public func audit(
    _ report: AuditedReport, number: Int = 0, witnesses: [Witness] = []
  ) -> ReportAudit {
    var examination = Examination(report, number: number, auditor: self, witnesses: witnesses)
    return examination.run()
  }

  /// Confronts reports with each other and with what other sources state.
  ///
  /// - Parameter audits: those of the reports, in their order.
  /// - Returns: what came of it for each report, in their order.
  public func confront(_ audits: [ReportAudit], witnesses: [Witness]) -> [AuditResult] {
    Confrontation(audits: audits, witnesses: witnesses, auditor: self).results()
  }
}
