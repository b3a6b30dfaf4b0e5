import Auditing
import Datasets
import Figures
import Glibc
import Reports

/// Measures the audit on made-up records: consistent ones, ones with one slip, and ones with a slip
/// that everything else was computed from.
///
///     swift run -c release audit-trial [--check] [RECORDS] [SEED]
///
/// With `--check` it ends with 1 where a figure falls short of what is asked of it.
@main
struct AuditTrial {
  static func main() throws {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let count = numbers.first ?? 3000
    let seed = UInt64(numbers.dropFirst().first ?? 1)
    let indicators = try IndicatorCatalogue()
    let auditor = Auditor(
      rules: RuleBook(try builtInRules()), indicator: { indicators[$0] })
    var bars = Bars()
    cleanRecords(auditor, count, seed, &bars)
    try mistypedRecords(auditor, indicators, count, seed, &bars)
    propagatedSlips(auditor, count, seed, &bars)
    print(bars.text)
    if CommandLine.arguments.contains("--check"), !bars.areMet { exit(1) }
  }

  private static func cleanRecords(
    _ auditor: Auditor, _ count: Int, _ seed: UInt64, _ bars: inout Bars
  ) {
    let trial = CleanTrial(auditor: auditor)
    for rounding in RecordMaker.Rounding.allCases {
      let counts = trial.falseFindings(rounding, among: count, seed: seed + 100)
      bars.atMost("false findings, \(rounding)", counts.worse, of: count, 0)
      // What only cut digits explain is told, as a note.
      if rounding == .truncated {
        bars.note("noted, \(rounding)", counts.notes, of: count)
      } else {
        bars.atMost("false notes, \(rounding)", counts.notes, of: count, 0)
      }
    }
  }

  private static func mistypedRecords(
    _ auditor: Auditor, _ indicators: IndicatorCatalogue, _ count: Int, _ seed: UInt64,
    _ bars: inout Bars
  ) throws {
    var maker = RecordMaker(seed: seed)
    var slips = SlipMaker(seed: seed + 1)
    var score = Score()
    var text = TextTrial(
      reader: try ReportReader(indicators: indicators, provinces: try ProvinceCatalogue()),
      auditor: auditor)
    for number in 0..<count {
      let record = maker.record()
      let mistyped = slips.mistyped(record)
      try text.add(record, mistyped, seed: seed + UInt64(number))
      let findings = auditor.audit(mistyped.report).result.findings
      score.add(mistyped, findings.filter { $0.outcome != .outlier })
    }
    score.report(to: &bars)
    text.report(to: &bars)
  }

  private static func propagatedSlips(
    _ auditor: Auditor, _ count: Int, _ seed: UInt64, _ bars: inout Bars
  ) {
    var trial = PropagatedSlips(seed: seed + 2, auditor: auditor)
    bars.atMost("false alarms", trial.falseAlarms(among: count), of: count, 0.005)
    for base in ["outcome", "plan", "base"] {
      let outcome = trial.slips(in: base, count: count)
      bars.atLeast("slip in the \(base) found", outcome.found, of: count, 0.9)
      bars.atLeast("slip in the \(base) named", outcome.named, of: count, 0.9)
    }
  }

  private static func builtInRules() throws -> [Rule] {
    try RuleEntry.all().map { entry in
      let name = Rule.Localized(english: entry.name.english, vietnamese: entry.name.vietnamese)
      return Rule(
        id: entry.id, formulas: try entry.readings.map { try Formula($0) },
        severity: Severity(rawValue: entry.severity) ?? .error, name: name, meaning: name,
        origin: entry.origin, indicators: entry.indicators)
    }
  }
}
