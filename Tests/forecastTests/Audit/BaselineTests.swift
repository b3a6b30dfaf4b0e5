import Foundation
import Testing

@Suite struct BaselineTests {
  private let folder: TemporaryFolder
  private let faulty: String
  private let known: String

  init() throws {
    folder = try TemporaryFolder()
    faulty = try folder.file("faulty.txt", AuditSamples.faulty)
    known = folder.url.appendingPathComponent("known.csv").path
  }

  private func audit(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["audit", "--context", "none", "--fail-on", "note"] + arguments)
  }

  @Test("What is written down is reported no more, and counted")
  func whatIsKnown() throws {
    #expect(try audit(faulty, "--write-baseline", known).code == 1)
    let rows = try String(contentsOfFile: known, encoding: .utf8).split(separator: "\n")
    #expect(rows.first == "id,rule,words" && rows.count == 2)
    #expect(rows.last?.hasSuffix(",attainment,\"160,67%\"") == true)
    let again = try audit(faulty, "--baseline", known, "--format", "json")
    #expect(again.code == 0 && again.errors.contains("1 finding of the baseline"))
    let answer = try AuditSamples.object(again.output)
    #expect((answer["findings"] as? [Any])?.isEmpty == true)
    #expect((answer["coverage"] as? [String: Int])?["in_baseline"] == 1)
  }

  @Test("Another finding is reported beside those known, wherever the reports lie")
  func whatIsNew() throws {
    _ = try audit(faulty, "--write-baseline", known)
    let moved = try TemporaryFolder()
    _ = try moved.file("faulty.txt", AuditSamples.faulty)
    _ = try moved.file(
      "other.txt",
      AuditSamples.faulty.replacingOccurrences(of: "750", with: "650")
        .replacingOccurrences(of: "Gia Lai", with: "Kon Tum"))
    let outcome = try audit(moved.url.path, "--baseline", known, "--format", "ndjson")
    #expect(outcome.code == 1)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].contains("other.txt"))
  }

  @Test func aTableOfSomethingElse() throws {
    let other = try folder.file("other.csv", "a,b\n1,2\n")
    let outcome = try audit(faulty, "--baseline", other)
    #expect(outcome.code == 65 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("other.csv") && outcome.errors.contains("\"id\""))
  }
}
