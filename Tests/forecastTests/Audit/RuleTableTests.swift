import Auditing
import Foundation
import Testing

@testable import forecast

@Suite struct RuleTableTests {
  private static let header = "id,formula,severity,english_meaning\n"

  private static func audit(
    _ rules: String, _ arguments: String..., on report: String = AuditSamples.sound
  ) throws -> Program.Outcome {
    let folder = try TemporaryFolder()
    let report = try folder.file("report.txt", report)
    let file = try folder.file("own.csv", header + rules)
    return try Program.run(
      ["audit", report, "--context", "none", "--fail-on", "note", "--rules", file] + arguments)
  }

  @Test func theBuiltInRulesAreReadWhole() throws {
    let rules = try RuleTable.builtIn()
    #expect(Set(rules.map(\.id)).count == rules.count && rules.count >= 36)
    #expect(rules.allSatisfy { !$0.name.vietnamese.isEmpty && !$0.meaning.english.isEmpty })
  }

  @Test("A rule of one's own finds what it forbids, as severely as it says")
  func ownRule() throws {
    let outcome = try Self.audit(
      "cautious,exports <= 0.8 * exports.plan,error,Less than planned.\n", "--format", "json",
      on: "Kế hoạch năm 2024, kim ngạch xuất khẩu đạt 751 triệu USD.\n"
        + "Ước cả năm 2024, kim ngạch xuất khẩu đạt 803 triệu USD.\n")
    #expect(outcome.code == 1, "\(outcome.errors)")
    let findings = try AuditSamples.object(outcome.output)["findings"] as? [[String: Any]]
    #expect(findings?.first?["rule"] as? String == "cautious")
    #expect(findings?.first?["severity"] as? String == "error")
  }

  @Test("A rule that meets no figures is told after the run")
  func unused() throws {
    let outcome = try Self.audit("balance,trade_balance >= 0,,A surplus.\n")
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("own.csv") && outcome.errors.contains("\"balance\""))
    #expect(try Self.audit("balance,trade_balance >= 0,,A surplus.\n", "--quiet").errors.isEmpty)
  }

  @Test(
    "A faulty rule is refused in one sentence with its line",
    arguments: [
      ("a,exports = = imports,,x\n", ["line 2", "2 comparisons"]),
      ("a,exports + imports,,x\n", ["line 2", "0 comparisons"]),
      ("a,exports = imports +,,x\n", ["line 2", "ends"]),
      ("a,exports = imports or,,x\n", ["line 2", "\"or\"", "character 19"]),
      ("a,exports = imports or  or exports = 1,,x\n", ["line 2", "ends"]),
      ("a,exports = imports / 0,,x\n", ["line 2", "\"0\"", "character 21"]),
      ("a,exports = 1" + String(repeating: " + 1", count: 9999) + ",,x\n", ["line 2", "256"]),
      ("a,exports = 2 $ imports,,x\n", ["line 2", "\"$\"", "character 13"]),
      ("a,exports = imports,grave,x\n", ["line 2", "grave"]),
      ("a,exports = nonsense,,x\n", ["line 2", "\"nonsense\""]),
      ("a,exports > imports,,x\na,exports > 0,,x\n", ["line 3", "\"a\"", "line 2"]),
      ("growth,exports > imports,,x\n", ["line 2", "\"growth\""]),
      ("a,exports > imports,,x\nb,imports > exports,,x\n", ["line 3", "\"b\"", "\"a\""]),
      (",exports > imports,,x\n", ["line 2", "\"id\""]),
      ("a,,,x\n", ["line 2", "\"formula\""]),
      ("a,exports > imports\n", ["line 2", "4 columns"]),
      ("a," + String(repeating: "(", count: 9999) + "exports = 1,,x\n", ["line 2"]),
    ])
  func refused(rules: String, facts: [String]) throws {
    let outcome = try Self.audit(rules)
    #expect(outcome.code == 65 && outcome.output.isEmpty, "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    for fact in ["own.csv"] + facts { #expect(outcome.errors.contains(fact), "\(outcome.errors)") }
    #expect(outcome.errors.count < 400)
  }

  @Test("A divisor that may be zero decides nothing, and stops nothing")
  func divisionByZero() throws {
    let outcome = try Self.audit("ratio,outcome / (plan - plan) <= 2,,x\n")
    #expect(outcome.code == 0, "\(outcome.errors)")
  }
}
