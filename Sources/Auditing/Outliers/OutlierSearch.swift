import Figures

/// Finds amounts that stand out though nothing contradicts them.
struct OutlierSearch {
  let network: Network
  let report: AuditedReport
  let number: Int
  let rule: Rule
  let auditor: Auditor
  let witnesses: [Witness]

  func findings(besides flagged: Set<Int>) -> [Finding] { [] }
}
