import Foundation
import Testing

@Suite struct SARIFLogTests {
  private let folder: TemporaryFolder
  private let schema: JSONSchema

  init() throws {
    folder = try TemporaryFolder()
    let file = try #require(
      Bundle.module.url(
        forResource: "sarif-2.1.0", withExtension: "json", subdirectory: "Fixtures"))
    schema = try JSONSchema(Data(contentsOf: file))
  }

  /// The run of a log that keeps to the schema.
  private func run(_ arguments: String...) throws -> [String: Any] {
    let outcome = try Program.run(
      ["audit", "--context", "none", "--format", "sarif", "--quiet"] + arguments)
    let log = try AuditSamples.object(outcome.output)
    #expect(schema.faults(of: log) == [])
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  @Test("The schema finds what is wrong")
  func theSchemaItself() {
    #expect(schema.faults(of: ["version": "2.1.0", "runs": [Any]()]) == [])
    #expect(schema.faults(of: ["version": "2.0.0", "runs": [Any]()]).count == 1)
    let run: [String: Any] = [
      "tool": ["driver": ["name": "x", "rules": [["name": "y"]]]],
      "results": [["message": [:], "ruleIndex": -2, "level": "bad", "more": 1]],
    ]
    #expect(schema.faults(of: ["version": "2.1.0", "runs": [run]]).count == 5)
  }

  @Test func aFindingWithItsPlaces() throws {
    let path = try folder.file("faulty.txt", "🌾 \(AuditSamples.faulty)")
    let run = try run(path)
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let rules = (run["tool"] as? [String: [String: Any]])?["driver"]?["rules"] as? [[String: Any]]
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(rules?[index]["id"] as? String == result["ruleId"] as? String)
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    let region = try #require(physical["region"] as? [String: Any])
    let scalars = Array("🌾 \(AuditSamples.faulty)".unicodeScalars)
    let start = try #require(region["charOffset"] as? Int)
    let length = try #require(region["charLength"] as? Int)
    #expect(
      String(String.UnicodeScalarView(scalars[start..<start + length])) == AuditSamples.wrong)
    #expect(region["startLine"] as? Int == 3 && region["endLine"] as? Int == 3)
    let column = try #require(region["startColumn"] as? Int)
    let line = "🌾 \(AuditSamples.faulty)".split(separator: "\n")[2].unicodeScalars
    #expect(
      String(String.UnicodeScalarView(line.dropFirst(column - 1).prefix(length)))
        == AuditSamples.wrong)
    #expect((result["relatedLocations"] as? [Any])?.count == 2)
    #expect(
      (result["partialFingerprints"] as? [String: String])?.keys.first == "forecastFinding/v1")
  }

  @Test("The fix put in place leaves nothing to find")
  func theFixIsGood() throws {
    let path = try folder.file("faulty.txt", AuditSamples.faulty)
    let result = try #require((try run(path)["results"] as? [[String: Any]])?.first)
    let fix = try #require((result["fixes"] as? [[String: Any]])?.first)
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    let region = try #require(replacement["deletedRegion"] as? [String: Any])
    let start = try #require(region["charOffset"] as? Int)
    let length = try #require(region["charLength"] as? Int)
    let text = try #require((replacement["insertedContent"] as? [String: String])?["text"])
    var scalars = Array(AuditSamples.faulty.unicodeScalars)
    scalars.replaceSubrange(start..<start + length, with: text.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars)) == AuditSamples.sound)
    let page = try folder.file("faulty.html", "<p>\(AuditSamples.faulty)</p>")
    let others = try #require(try run(page)["results"] as? [[String: Any]])
    #expect(others.count == 1 && others.allSatisfy { $0["fixes"] == nil })
  }

  @Test("Every kind of run keeps to the schema")
  func everyRun() throws {
    let faulty = try folder.file("a b [%] ồ.txt", AuditSamples.faulty)
    let table = try folder.file("own.csv", AuditSamples.statements)
    let accepted = try folder.file("accepted.csv", "rule,reason\nattainment,seen\n")
    for language in ["en", "vi"] {
      _ = try run(faulty, table, "--suppress", accepted, "--language", language)
      _ = try run(folder.url.path, "--language", language, "--all")
    }
    let failed = try run("no-such-file.txt")
    let invocation = try #require((failed["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect((invocation["toolExecutionNotifications"] as? [Any])?.count == 1)
    #expect((failed["results"] as? [Any])?.isEmpty == true)
  }
}
