import Foundation
import Testing

@Suite struct SARIFLogTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: String...) throws -> SARIFRun {
    try SARIFRun(auditing: ["--context", "none"] + arguments)
  }

  @Test func aFindingWithItsPlaces() throws {
    let path = try folder.file("faulty.txt", "🌾 \(AuditSamples.faulty)")
    let run = try run(path)
    let result = try #require(run.results.first)
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(run.rules[index]["id"] as? String == result["ruleId"] as? String)
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
      (result["partialFingerprints"] as? [String: String])?.keys.sorted()
        == ["forecastFinding/v1", "primaryLocationLineHash"])
  }

  @Test("No place depends on the mark that a file may begin with, as SARIF 2.1.0 demands")
  func marks() throws {
    let line = AuditSamples.faulty.replacingOccurrences(of: "\n", with: " ")
    for text in [AuditSamples.faulty, line] {
      let places = try ["", "\u{FEFF}"].map { mark in
        let result = try run(try folder.file("faulty.txt", mark + text)).results.first
        return try ["locations", "fixes"].map { part in
          try JSONSerialization.data(
            withJSONObject: #require(result?[part] as? [Any]), options: .sortedKeys)
        }
      }
      #expect(places[0] == places[1])
    }
  }

  @Test("The fix put in place leaves nothing to find")
  func theFixIsGood() throws {
    let path = try folder.file("faulty.txt", AuditSamples.faulty)
    let result = try #require(try run(path).results.first)
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
    let others = try run(page).results
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
    #expect(failed.results.isEmpty)
  }
}
