import Foundation
import Testing

@Suite struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// What the README shows after a command.
  private func shown(after prompt: String) throws -> String {
    let readme = try String(
      contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "$ ./forecast \(prompt)\n")).upperBound
    let end = try #require(readme.range(of: "```", range: start..<readme.endIndex)).lowerBound
    return String(readme[start..<end])
  }

  @Test("The answer in the README is the program's own")
  func showsARealAnswer() throws {
    let outcome = try Program.run(
      "--indicator", "exports", "--province", "Bến Tre", "--as-of", "2026")
    #expect(try shown(after: "--indicator exports --province \"Bến Tre\"") == outcome.output)
  }

  @Test("So is the credibility of plans")
  func showsRealCredibility() throws {
    let outcome = try Program.run("credibility", "--province", "Bến Tre", "--as-of", "2026")
    #expect(try shown(after: "credibility --province \"Bến Tre\"") == outcome.output)
  }

  @Test("So is the table of plans")
  func showsARealPlan() throws {
    let outcome = try Program.run("plan", "--province", "Bến Tre", "--as-of", "2026")
    #expect(try shown(after: "plan --province \"Bến Tre\"") == outcome.output)
  }

  @Test("So is the reason for a forecast")
  func showsARealExplanation() throws {
    let outcome = try Program.run(
      "--indicator", "retail_sales", "--province", "Bến Tre", "--as-of", "2026", "--explain")
    let block = try #require(outcome.output.components(separatedBy: "\nWhy this forecast\n").last)
      .components(separatedBy: "\n\n")[0]
    #expect(
      try shown(after: "--indicator retail_sales --province \"Bến Tre\" --explain")
        == "Why this forecast\n\(block)\n")
  }

  @Test("So is the reading of the report in the README")
  func showsARealReading() throws {
    let report = Self.root.appendingPathComponent("Examples/report.txt").path
    let output = try Program.run("read", report).output
    let named = output.replacingOccurrences(of: report, with: "Examples/report.txt")
    #expect(try shown(after: "read Examples/report.txt") == named)
  }

  @Test("And the audit of the report with mistakes")
  func showsARealAudit() throws {
    let outcome = try Program.run(
      "audit", "Examples/mistakes.txt", "--context", "none", in: Self.root)
    #expect(try shown(after: "audit Examples/mistakes.txt --context none") == outcome.output)
  }

  @Test("And the scores of the models")
  func showsARealBacktest() throws {
    let arguments = "backtest Datasets/training/m3_yearly.csv --last 6 --horizon 2"
    let outcome = try Program.run(arguments.split(separator: " ").map(String.init), in: Self.root)
    #expect(try shown(after: arguments) == outcome.output)
  }

  @Test("And the forecasts of the panel, to nine digits")
  func showsARealBatch() throws {
    let outcome = try Program.run(
      "batch", "Examples/panel.csv", "--levels", "80", "--quiet", in: Self.root)
    func rounded(_ text: String) -> [String] {
      text.split(separator: ",", omittingEmptySubsequences: false).map { cell in
        Double(cell).map { String(format: "%.9g", $0) } ?? String(cell)
      }
    }
    #expect(
      try rounded(shown(after: "batch Examples/panel.csv --levels 80")) == rounded(outcome.output))
  }
}
