/// Where plans were learnt from: each kind of plan has regressions and coefficients of its own.
public enum PlanSource: String, CaseIterable, Sendable, Hashable {
  /// Approved budgets with what was executed, of many makers and years.
  case budgets
  /// Plans and outcomes that reports state of exports, output and sales: few, and mostly of years
  /// that were worth a report.
  case reports
}
