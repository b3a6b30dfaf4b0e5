import Figures

/// Sets what reports and other sources tell of the same amounts against each other.
struct Confrontation {
  let audits: [ReportAudit]
  let witnesses: [Witness]
  let auditor: Auditor

  func findings() -> [Finding] { [] }
}
