import Foundation
import Testing

@Suite struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test("The answer in the README is the program's own")
  func showsARealAnswer() throws {
    let readme = try String(
      contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let prompt = "$ ./forecast --indicator exports --province \"Bến Tre\"\n"
    let start = try #require(readme.range(of: prompt)).upperBound
    let end = try #require(readme.range(of: "```", range: start..<readme.endIndex)).lowerBound
    let outcome = try Program.run(
      "--indicator", "exports", "--province", "Bến Tre", "--as-of", "2026")
    #expect(String(readme[start..<end]) == outcome.output)
  }
}
