import Foundation
import Testing

@Suite struct SuppressionsTests {
  private let folder: TemporaryFolder
  private let faulty: String

  init() throws {
    folder = try TemporaryFolder()
    faulty = try folder.file("faulty.txt", AuditSamples.faulty)
  }

  private func audit(_ rows: String, _ arguments: String...) throws -> Program.Outcome {
    let file = try folder.file("accepted.csv", rows)
    return try Program.run(
      ["audit", faulty, "--context", "none", "--fail-on", "note", "--suppress", file] + arguments)
  }

  @Test(
    "By rule, by document",
    arguments: [
      ("rule,reason\nattainment,seen\n", true), ("rule,document,reason\nattainment,,seen\n", true),
      ("rule,document,reason\nattainment,faulty.txt,seen\n", true),
      ("rule,document,reason\nattainment,other.txt,seen\n", false),
      ("rule,reason\ngrowth,seen\n", false),
    ])
  func suppressed(rows: String, isMet: Bool) throws {
    let outcome = try audit(rows, "--format", "json")
    #expect(outcome.code == (isMet ? 0 : 1))
    #expect(outcome.errors.contains("1 finding suppressed") == isMet)
    #expect(outcome.errors.contains("line 2: no finding is suppressed") != isMet)
    let coverage = try AuditSamples.object(outcome.output)["coverage"] as? [String: Int]
    #expect(coverage?["suppressed"] == (isMet ? 1 : nil))
  }

  @Test func byTheIdOfAFinding() throws {
    let open = try audit("rule,reason\nnone,x\n", "--format", "json")
    let findings = try AuditSamples.object(open.output)["findings"] as? [[String: Any]]
    let id = try #require(findings?.first?["id"] as? String)
    #expect(try audit("id,reason\n\(id),seen\n").code == 0)
  }

  @Test("SARIF carries what is suppressed, with the reason")
  func sarif() throws {
    let outcome = try audit("rule,reason\nattainment,\"đã đối chiếu\"\n", "--format", "sarif")
    let runs = try AuditSamples.object(outcome.output)["runs"] as? [[String: Any]]
    let results = try #require(runs?.first?["results"] as? [[String: Any]])
    let suppression = try #require((results.first?["suppressions"] as? [[String: Any]])?.first)
    #expect(suppression["justification"] as? String == "đã đối chiếu")
    #expect(suppression["kind"] as? String == "external")
  }

  @Test(
    "A row without a reason, or for nothing, is refused",
    arguments: ["id,rule,reason\n,attainment,\n", "id,rule,reason\n,,seen\n", "rule\nattainment\n"])
  func refused(rows: String) throws {
    let outcome = try audit(rows)
    #expect(outcome.code == 65 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("accepted.csv"), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }
}
