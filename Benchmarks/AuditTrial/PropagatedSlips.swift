import Auditing
import Figures
import Glibc
import TestSupport

/// Slips in a base with everything else computed from them, so that all figures agree.
struct PropagatedSlips {
  /// What came of records with a slip in one base.
  struct Outcome {
    var records = 0
    var found = 0
    var named = 0
  }

  private var maker: RecordMaker
  private let auditor: Auditor

  init(seed: UInt64, auditor: Auditor) {
    maker = RecordMaker(seed: seed)
    self.auditor = auditor
  }

  /// How many of so many consistent records are said to stand out.
  mutating func falseAlarms(among count: Int) -> Int {
    (0..<count).count { _ in finding(slipIn: nil) != nil }
  }

  /// What comes of so many records whose base is ten times too large or too small.
  mutating func slips(in base: String, count: Int) -> Outcome {
    var outcome = Outcome()
    for _ in 0..<count {
      outcome.records += 1
      guard let finding = finding(slipIn: base) else { continue }
      outcome.found += 1
      if case .outlier(let slip, _, _, _) = finding.matter, slip == base { outcome.named += 1 }
    }
    return outcome
  }

  private mutating func finding(slipIn base: String?) -> Finding? {
    let record = maker.comparedAmount(slipIn: base)
    return auditor.audit(record.report).result.findings.first { $0.outcome == .outlier }
  }
}
