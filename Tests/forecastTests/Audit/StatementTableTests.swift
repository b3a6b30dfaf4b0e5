import Foundation
import Testing

@Suite struct StatementTableTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private func findings(_ path: String, _ arguments: String...) throws -> [[String: Any]] {
    let outcome = try Program.run(
      ["audit", path, "--context", "none", "--format", "json"] + arguments)
    return try AuditSamples.object(outcome.output)["findings"] as? [[String: Any]] ?? []
  }

  @Test("Statements are audited as their sources state them, told by file and line")
  func statements() throws {
    let path = try folder.file("own.csv", AuditSamples.statements)
    let finding = try #require(try findings(path).first)
    #expect(finding["rule"] as? String == "attainment")
    let places = try #require(finding["statements"] as? [[String: Any]])
    #expect(places.map { $0["line"] as? Int } == [2, 3, 3])
    #expect(places.allSatisfy { $0["document"] as? String == path && $0["start"] is NSNull })
    #expect(
      places.map { $0["text"] as? String } == ["750 million USD", "800 million USD", "160.67%"])
    let csv = try Program.run("audit", path, "--context", "none", "--format", "csv").output
    #expect(csv.contains(",\(path):3,,,160.67%,"))
    let sarif = try Program.run("audit", path, "--context", "none", "--format", "sarif").output
    #expect(sarif.contains("\"startLine\": 3") && !sarif.contains("\"fixes\""))
  }

  @Test("What read prints gives what the report itself gives")
  func readings() throws {
    let report = try folder.file("faulty.txt", AuditSamples.faulty)
    let read = try Program.run("read", report, "--format", "csv")
    let path = try folder.file("read.csv", read.output)
    let (own, table) = (try findings(report), try findings(path))
    #expect(own.count == 1)
    #expect(table.map { $0["id"] as? String } == own.map { $0["id"] as? String })
    #expect(table.map { $0["message"] as? String } == own.map { $0["message"] as? String })
  }

  @Test func aPlainSeries() throws {
    let path = try folder.file(
      "series.csv", "indicator,province,year,value,plan\nexports,Gia Lai,2024,800,750\n")
    let outcome = try Program.run("audit", path, "--context", "none")
    #expect(outcome.code == 3 && outcome.output.contains("2 figures"))
  }

  @Test("A table of any other kind is read as a document")
  func otherTables() throws {
    let path = try folder.file("table.csv", "Chỉ tiêu;Năm 2024\nXuất khẩu (triệu USD);800\n")
    let outcome = try Program.run("audit", path, "--context", "none")
    #expect(outcome.output.hasPrefix(path))
  }

  @Test("A damaged row is told and outweighs; the rest is audited")
  func damagedRows() throws {
    let rows =
      AuditSamples.statements + "imports,Gia Lai,2024,actual,12o,million USD,,Bản tin A,2024\n"
    let path = try folder.file("own.csv", rows)
    let outcome = try Program.run("audit", path, "--context", "none", "--format", "ndjson")
    #expect(outcome.code == 65 && outcome.errors.contains("line 4"))
    #expect(outcome.output.contains("160.67%"))
    let read = try Program.run(
      "read", try folder.file("a.txt", AuditSamples.faulty), "--format", "csv")
    let damaged = read.output.replacingOccurrences(of: ",750,", with: ",7x0,")
    let second = try Program.run(
      "audit", try folder.file("read.csv", damaged), "--context", "none")
    #expect(second.code == 65 && second.errors.contains("7x0"))
  }
}
