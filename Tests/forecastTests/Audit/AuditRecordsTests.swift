import Foundation
import Testing

@Suite struct AuditRecordsTests {
  private let folder: TemporaryFolder
  private let faulty: String
  private static let columns =
    "id,rule,severity,class,document,start,end,text,stated_low,stated_high,implied_low,"
    + "implied_high,suspect,repair,probability,message"

  init() throws {
    folder = try TemporaryFolder()
    faulty = try folder.file("faulty.txt", AuditSamples.faulty)
  }

  private func output(_ arguments: String...) throws -> String {
    try Program.run(["audit", faulty, "--context", "none", "--quiet"] + arguments).output
  }

  @Test func jsonHasTheFieldsOfTheContract() throws {
    let answer = try AuditSamples.object(output("--format", "json"))
    #expect(Set(answer.keys) == ["schema", "findings", "coverage"])
    let finding = try #require((answer["findings"] as? [[String: Any]])?.first)
    #expect(
      Set(finding.keys) == [
        "id", "rule", "severity", "class", "message", "statements", "stated", "implied", "suspects",
      ])
    let statements = try #require(finding["statements"] as? [[String: Any]])
    #expect(statements.map { $0["role"] as? String } == ["plan", "outcome", "attainment"])
    let scalars = Array(AuditSamples.faulty.unicodeScalars)
    for statement in statements {
      #expect(Set(statement.keys) == ["document", "start", "end", "text", "role"])
      let start = try #require(statement["start"] as? Int)
      let end = try #require(statement["end"] as? Int)
      let words = String(String.UnicodeScalarView(scalars[start..<end]))
      #expect(words == statement["text"] as? String)
      #expect(statement["document"] as? String == faulty)
    }
    #expect((finding["stated"] as? [String: Double]) == ["low": 160.665, "high": 160.675])
    let suspect = try #require((finding["suspects"] as? [[String: Any]])?.first)
    #expect(
      Set(suspect.keys) == ["document", "start", "end", "text", "probability", "repairs"])
    let repair = try #require((suspect["repairs"] as? [[String: Any]])?.first)
    #expect(repair["text"] as? String == "106,67%")
    let coverage = try #require(answer["coverage"] as? [String: Int])
    #expect(
      coverage == [
        "documents": 1, "figures": 3, "in_relations": 3, "relations": 1, "consistent": 0,
        "consistent_by_rounding": 0, "flagged": 1, "not_checkable": 0,
      ])
  }

  @Test func tellsWhatHoldsIfAsked() throws {
    let sound = try folder.file("sound.txt", AuditSamples.sound)
    let outcome = try Program.run(
      "audit", sound, "--context", "none", "--all", "--format", "json")
    let checks = try AuditSamples.object(outcome.output)["checked"] as? [[String: Any]]
    #expect(checks?.map { $0["verdict"] as? String } == ["holds"])
    #expect(checks?.first?["rule"] as? String == "attainment")
    #expect((checks?.first?["statements"] as? [Any])?.count == 3)
  }

  @Test func linesEndWithTheCoverage() throws {
    let lines = try output("--format", "ndjson").split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    let whole = try AuditSamples.object(output("--format", "json")) as NSDictionary
    let finding = try AuditSamples.object(lines[0]) as NSDictionary
    #expect((whole["findings"] as? [NSDictionary])?.first == finding)
    let last = try AuditSamples.object(lines[1]) as NSDictionary
    #expect(last["coverage"] as? NSDictionary == whole["coverage"] as? NSDictionary)
    #expect(last.count == 1)
  }

  @Test func csvHasTheColumnsOfTheContract() throws {
    let rows = try output("--format", "csv").split(separator: "\n").map(String.init)
    #expect(rows.count == 2 && rows[0] == Self.columns)
    #expect(rows[1].contains(",attainment,warning,material,\(faulty),"))
    #expect(rows[1].contains("\"160,67%\",160.665,160.675,106.528981,106.804536,\"160,67%\""))
  }

  @Test func excelTakesItAsItIsSet() throws {
    let text = try output("--excel")
    #expect(text.hasPrefix("\u{FEFF}id;rule;severity;"))
    #expect(text.contains(";160,665;160,675;"))
  }

  @Test("An answer without findings has its frame")
  func nothingFound() throws {
    let sound = try folder.file("sound.txt", AuditSamples.sound)
    for (format, answer) in [("csv", Self.columns + "\n"), ("ndjson", "{\"coverage\": {")] {
      let outcome = try Program.run("audit", sound, "--context", "none", "--format", format)
      #expect(outcome.output.hasPrefix(answer))
      #expect(outcome.output.split(separator: "\n").count == 1)
    }
  }
}
