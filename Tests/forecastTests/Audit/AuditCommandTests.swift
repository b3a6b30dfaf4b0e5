import Foundation
import Testing

@Suite struct AuditCommandTests {
  private let folder: TemporaryFolder
  private let faulty: String
  private let sound: String

  init() throws {
    folder = try TemporaryFolder()
    faulty = try folder.file("faulty.txt", AuditSamples.faulty)
    sound = try folder.file("sound.txt", AuditSamples.sound)
  }

  private func audit(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["audit"] + arguments + ["--context", "none"])
  }

  @Test(
    "The exit code tells what was found",
    arguments: [
      ("faulty.txt", "error", 0), ("faulty.txt", "warning", 1), ("faulty.txt", "note", 1),
      ("faulty.txt", "never", 0), ("sound.txt", "note", 0), ("unrelated.txt", "note", 3),
      ("unrelated.txt", "never", 3),
    ])
  func exitCodes(file: String, threshold: String, code: Int32) throws {
    _ = try folder.file("unrelated.txt", AuditSamples.unrelated)
    let path = folder.url.appendingPathComponent(file).path
    let outcome = try audit(path, "--fail-on", threshold)
    #expect(outcome.code == code, "\(outcome.output)\(outcome.errors)")
  }

  @Test("Nothing found and nothing checked never look alike")
  func coverageIsAlwaysTold() throws {
    let unrelated = try folder.file("unrelated.txt", AuditSamples.unrelated)
    #expect(try audit(sound).output.contains("nothing found"))
    #expect(try audit(unrelated).output.contains("nothing could be checked"))
    for format in ["csv", "sarif", "json", "ndjson"] {
      #expect(try audit(sound, "--format", format).errors.contains("nothing found"), "\(format)")
    }
    #expect(try audit(sound, "--format", "csv", "--quiet").errors.isEmpty)
  }

  @Test("A faulty file is one line, the rest is audited, and its code outweighs")
  func goesOnAfterAFault() throws {
    let noise = try folder.file("noise.pdf", Data((0..<99).map { UInt8($0) }))
    let outcome = try audit(noise, faulty, "--fail-on", "note")
    #expect(outcome.code == 65)
    #expect(outcome.output.contains(AuditSamples.wrong))
    #expect(outcome.errors.contains("noise.pdf"))
    let missing = try audit("no-such.txt", faulty, "--quiet", "--fail-on", "note")
    #expect(missing.code == 66 && missing.errors.split(separator: "\n").count == 1)
  }

  @Test("The same bytes, however many threads", arguments: ["text", "json", "csv", "sarif"])
  func threads(format: String) throws {
    for number in 1...20 {
      _ = try folder.file(
        "\(number).txt", number % 3 == 0 ? AuditSamples.faulty : AuditSamples.sound)
    }
    let pages = try TemporaryFolder()
    let page = pages.url.appendingPathComponent("page").path
    let runs = try ["1", "2", "5"].map { jobs in
      let outcome = try Program.run(
        "audit", folder.url.path, "--format", format, "--jobs", jobs, "--html", page + jobs)
      return outcome.output + outcome.errors
        + (try String(contentsOfFile: page + jobs, encoding: .utf8))
    }
    #expect(Set(runs).count == 1 && runs[0].contains(AuditSamples.wrong))
  }

  @Test func readsStandardInput() throws {
    for input in [AuditSamples.faulty, AuditSamples.statements] {
      let outcome = try Program.run(
        "audit", "-", "--format", "json", "--quiet", input: Data(input.utf8))
      let findings = try AuditSamples.object(outcome.output)["findings"] as? [[String: Any]]
      #expect(findings?.map { $0["rule"] as? String } == ["attainment"])
    }
  }

  @Test func speaksVietnamese() throws {
    let outcome = try audit(faulty, "--language", "vi")
    #expect(outcome.output.contains("1 phát hiện"))
  }

  @Test("What a report says is shown as text and never comes alive")
  func hostileText() throws {
    let hostile = """
      <script>alert(1)</script> [link](http://x.invalid) {0} =HYPERLINK("http://x.invalid")
      \(AuditSamples.faulty)
      """
    let path = try folder.file("=1+1 <b>[x](y).txt", hostile)
    let page = folder.url.appendingPathComponent("page.html").path
    #expect(try audit(path, "--html", page).code == 0)
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(!html.contains("<script>alert") && !html.contains("<b>[x]"))
    let sarif = try audit(path, "--format", "sarif").output
    #expect(sarif.contains("%3D1%2B1%20%3Cb%3E%5Bx%5D%28y%29.txt"))
    #expect(!sarif.contains("](http") && !sarif.contains("](y)"))
    let csv = try Program.run("audit", "--format", "csv", "--", path).output
    #expect(!csv.contains("\n=") && !csv.contains(",=") && !csv.contains(",\"="))
  }

  @Test func writesAPageAndAnAnswer() throws {
    let page = folder.url.appendingPathComponent("page.html").path
    let answer = folder.url.appendingPathComponent("answer.json").path
    let outcome = try audit(
      faulty, "--html", page, "--output", answer, "--format", "json", "--quiet")
    #expect(outcome.output.isEmpty && outcome.errors.isEmpty)
    #expect(try String(contentsOfFile: page, encoding: .utf8).hasSuffix("</html>\n"))
    #expect(try String(contentsOfFile: answer, encoding: .utf8).contains("\"schema\": 1"))
  }

  @Test(arguments: ["--output", "--html", "--write-baseline"])
  func anUnwritableOutput(option: String) throws {
    let outcome = try audit(sound, option, "/nowhere/at/all")
    #expect(outcome.code == 74 && outcome.errors.contains("/nowhere/at/all"))
  }

  @Test(
    "A file beside the reports that does not exist is told",
    arguments: ["--rules", "--baseline", "--suppress"])
  func aMissingFile(option: String) throws {
    let outcome = try audit(sound, option, "no-such.csv")
    #expect(outcome.code == 66 && outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("no-such.csv"))
  }

  @Test func aMissingContext() throws {
    let outcome = try Program.run("audit", sound, "--context", "no-such.csv")
    #expect(outcome.code == 66 && outcome.errors.contains("no-such.csv"))
  }

  @Test func asksForAProvinceByName() throws {
    #expect(try audit(sound, "--province", "tinh gia lai").code == 0)
    let outcome = try audit(sound, "--province", "Gia Lay")
    #expect(outcome.code == 66 && outcome.errors.contains("Gia Lai"))
  }

  @Test(
    "Usage errors exit with 64",
    arguments: [
      [], ["a.txt", "--jobs", "0"], ["a.txt", "--format", "xml"], ["a.txt", "--fail-on", "some"],
      ["a.txt", "--excel", "--format", "json"],
    ])
  func usage(_ arguments: [String]) throws {
    let outcome = try Program.run(["audit"] + arguments)
    #expect(outcome.code == 64 && !outcome.errors.isEmpty && outcome.output.isEmpty)
  }
}
