import Auditing
import Batches

/// An audit under way: what was read, what came of it, and what is told between reports.
struct AuditRun {
  let reader: SubjectReader
  let auditor: Auditor
  let runner: OrderedRunner
  /// In the order of the arguments; the place of a subject is its number in findings.
  private(set) var subjects: [AuditSubject] = []
  private(set) var audits: [ReportAudit] = []
  /// What came of the confrontation for each report.
  private(set) var between: [AuditResult] = []

  init(_ reader: SubjectReader, _ auditor: Auditor, _ runner: OrderedRunner) {
    self.reader = reader
    self.auditor = auditor
    self.runner = runner
  }

  /// Reads every file; what became of each is handed over in their order.
  mutating func read(_ paths: [String], _ note: (SubjectReader.Outcome) -> Void) {
    let reader = reader
    runner.run(ReadingQueue(paths)) {
      reader.read($0)
    } deliver: { outcome in
      if case .read(let reading) = outcome { subjects += reading.subjects }
      note(outcome)
    }
  }

  /// Audits every report by itself, then confronts them.
  mutating func audit() {
    audits = audits(of: Array(subjects.enumerated()))
    confront()
  }

  /// Audits each report that names no province, but has the figures of one, as that one's.
  ///
  /// - Returns: the reports with their provinces, in order.
  mutating func acceptHints() -> [(document: String, province: String)] {
    let hints = hints()
    guard !hints.isEmpty else { return [] }
    let reader = reader
    let named = hints.map { hint in
      (hint.subject, reader.reread(subjects[hint.subject], as: hint.province))
    }
    for ((place, subject), audit) in zip(named, audits(of: named)) {
      subjects[place] = subject
      audits[place] = audit
    }
    confront()
    return hints.map { (subjects[$0.subject].report.name, $0.province) }
  }

  private func hints() -> [(subject: Int, province: String)] {
    var provinces: [Int: String] = [:]
    for finding in (audits.map(\.result) + between).flatMap(\.findings) {
      guard case .province(let name, _, _) = finding.matter, let place = finding.focus.document,
        subjects.indices.contains(place), subjects[place].document != nil,
        provinces[place] == nil
      else { continue }
      provinces[place] = name
    }
    return provinces.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func audits(of numbered: [(Int, AuditSubject)]) -> [ReportAudit] {
    let (auditor, archive) = (auditor, reader.archive)
    var audits: [ReportAudit] = []
    runner.run(numbered) { number, subject in
      auditor.audit(
        subject.report, number: number,
        witnesses: archive.witnesses(besides: subject.ownSources))
    } deliver: {
      audits.append($0)
    }
    return audits
  }

  /// A source that is one of the reports speaks through that report alone.
  private mutating func confront() {
    let own = subjects.reduce(into: Set<Int>()) { $0.formUnion($1.ownSources) }
    between = auditor.confront(audits, witnesses: reader.archive.witnesses(besides: own))
  }
}
