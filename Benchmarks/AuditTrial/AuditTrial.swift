import Auditing
import Datasets
import Figures
import Reports
import Tables

/// Measures the audit on made-up records: consistent ones, and ones with one slip.
///
///     swift run -c release audit-trial [RECORDS] [SEED]
@main
struct AuditTrial {
  static func main() throws {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let count = numbers.first ?? 3000
    let seed = UInt64(numbers.dropFirst().first ?? 1)
    let indicators = try IndicatorCatalogue()
    let auditor = Auditor(
      rules: RuleBook(try builtInRules()), indicator: { indicators[$0] })
    var maker = RecordMaker(seed: seed)
    var slips = SlipMaker(seed: seed + 1)
    var score = Score()
    var falseFindings = 0
    var checked = 0
    var text = TextTrial(
      reader: try ReportReader(indicators: indicators, provinces: try ProvinceCatalogue()),
      auditor: auditor)
    for number in 0..<count {
      let record = maker.record()
      let clean = auditor.audit(record.report).result
      let wrong = clean.findings.filter { $0.outcome != .outlier }
      falseFindings += wrong.isEmpty ? 0 : 1
      checked += clean.coverage.relations > 0 ? 1 : 0
      let mistyped = slips.mistyped(record)
      text.add(record, mistyped, seed: seed + UInt64(number))
      score.add(
        mistyped, auditor.audit(mistyped.report).result.findings.filter { $0.outcome != .outlier })
    }
    print(text.text)
    print("records: \(count), checkable: \(checked)")
    print("false findings on consistent records: \(falseFindings)")
    print(score.text)
    var propagated = PropagatedSlips(seed: seed + 2, auditor: auditor)
    print("false alarms among \(count) records: \(propagated.falseAlarms(among: count))")
    for base in ["outcome", "plan", "base"] {
      let outcome = propagated.slips(in: base, count: count)
      print(
        "slip in the \(base), found: \(outcome.found) of \(outcome.records), named: \(outcome.named)"
      )
    }
  }

  private static func builtInRules() throws -> [Rule] {
    try BuiltInTable.rules.map { row in
      let formulas = (row.text("formula") ?? "").split(separator: " or ")
        .compactMap { try? Formula(String($0)) }
      let name = Rule.Localized(english: row.text("english_name") ?? "", vietnamese: "")
      return Rule(
        id: row.text("id") ?? "", formulas: formulas,
        severity: Severity(rawValue: row.text("severity") ?? "") ?? .error, name: name,
        meaning: name, origin: "")
    }
  }
}
