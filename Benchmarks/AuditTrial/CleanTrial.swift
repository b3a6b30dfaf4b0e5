import Auditing

/// Counts what is found in records that nothing is wrong with, by how their figures are rounded.
struct CleanTrial {
  let auditor: Auditor

  /// The records with a finding of some severity, of so many of each kind of rounding.
  func falseFindings(
    _ rounding: RecordMaker.Rounding, among count: Int, seed: UInt64
  ) -> (notes: Int, worse: Int) {
    var maker = RecordMaker(seed: seed, rounding: rounding)
    var counts = (notes: 0, worse: 0)
    for _ in 0..<count {
      let findings = auditor.audit(maker.record().report).result.findings
        .filter { $0.outcome != .outlier }
      if findings.contains(where: { $0.severity > .note }) {
        counts.worse += 1
      } else if !findings.isEmpty {
        counts.notes += 1
      }
    }
    return counts
  }
}
