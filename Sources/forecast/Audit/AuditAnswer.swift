import Auditing
import Figures
import Wording

/// What an audit came to, ready to be told in any form.
struct AuditAnswer {
  /// A finding, and why it is suppressed if it is.
  struct Entry {
    let finding: Finding
    let reason: String?
  }

  /// The findings of a document.
  struct Part {
    let subject: AuditSubject
    let number: Int
    let checks: [Check]
    let coverage: Coverage
    fileprivate(set) var entries: [Entry] = []

    /// Without what is suppressed.
    var result: AuditResult {
      AuditResult(
        findings: entries.filter { $0.reason == nil }.map(\.finding), checks: checks,
        coverage: coverage)
    }
  }

  /// In the order of the arguments.
  private(set) var parts: [Part] = []
  private(set) var coverage = Coverage()
  /// How many findings the baseline has.
  private(set) var known = 0
  /// How many findings are suppressed.
  private(set) var suppressed = 0
  /// The rows of the file of suppressions that no finding met.
  private(set) var unusedSuppressions: [Suppressions.Entry] = []
  /// Every finding, also those that the baseline has.
  private(set) var all: [Finding] = []

  init(_ run: AuditRun, baseline: Baseline, suppressions: Suppressions?) {
    var used: Set<Int> = []
    for (number, subject) in run.subjects.enumerated() {
      let (own, between) = (run.audits[number].result, run.between[number])
      let findings = (own.findings + between.findings).inOrder
      let coverage = own.coverage + between.coverage
      self.coverage = self.coverage + coverage
      parts.append(
        Part(
          subject: subject, number: number, checks: own.checks + between.checks,
          coverage: coverage,
          entries: entries(findings, subject.path, baseline, suppressions, &used)))
    }
    unusedSuppressions = (suppressions?.entries ?? []).enumerated()
      .filter { !used.contains($0.offset) }.map(\.element)
  }

  private mutating func entries(
    _ findings: [Finding], _ path: String?, _ baseline: Baseline,
    _ suppressions: Suppressions?, _ used: inout Set<Int>
  ) -> [Entry] {
    all += findings
    return findings.compactMap { finding in
      if let row = suppressions?.entry(for: finding, in: path) {
        used.insert(row)
        suppressed += 1
        return Entry(finding: finding, reason: suppressions?.entries[row].reason)
      }
      if baseline.contains(finding) {
        known += 1
        return nil
      }
      return Entry(finding: finding, reason: nil)
    }
  }

  /// All findings by document, those suppressed too.
  var entries: [Entry] { parts.flatMap(\.entries) }

  /// What is to be reported.
  var findings: [Finding] { entries.filter { $0.reason == nil }.map(\.finding) }

  /// The relations that hold.
  var checks: [Check] { parts.flatMap(\.checks) }

  /// How many findings are reported of each severity.
  var counts: [Severity: Int] {
    Dictionary(grouping: findings, by: \.severity).mapValues(\.count)
  }

  /// The file that a place is in; for another source its address, or its title.
  func document(of exhibit: Finding.Exhibit) -> String {
    guard let number = exhibit.document, parts.indices.contains(number) else {
      return exhibit.address ?? exhibit.name
    }
    return parts[number].subject.path
  }
}
