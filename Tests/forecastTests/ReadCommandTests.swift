import Foundation
import Testing

@Suite struct ReadCommandTests {
  private static let report = """
    Kinh tế Gia Lai năm 2024
    Ước cả năm, kim ngạch xuất khẩu đạt 800 triệu USD, bằng 106,67% kế hoạch.

    """
  private static let columns =
    "document,id,of,start,end,text,value,unit,low,high,measure,direction,status,period,region,"
    + "indicator,approximation,compared_to,price_basis,scope,confidence"

  @Test func printsTheColumnsOfTheContract() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", Self.report)
    for (arguments, head) in [
      (["--format", "csv"], Self.columns),
      (["--format", "csv", "--explain"], Self.columns + ",rule"),
      (["--excel"], "\u{FEFF}" + Self.columns.replacingOccurrences(of: ",", with: ";")),
    ] {
      let outcome = try Program.run(["read", path] + arguments)
      #expect(outcome.code == 0, "\(outcome.errors)")
      let first = outcome.output.split(whereSeparator: \.isNewline).first.map(String.init)
      #expect(first.map { Data($0.utf8) } == Data(head.utf8))
      #expect(outcome.errors.hasPrefix("1 document, "))
    }
  }

  @Test func everyLineIsAnObject() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", Self.report)
    let lines = try Program.run("read", path, "--format", "ndjson").output.split(separator: "\n")
    let array = try JSONSerialization.jsonObject(
      with: Data(try Program.run("read", path, "--format", "json").output.utf8))
    let objects = try #require(array as? [NSDictionary])
    #expect(lines.count == objects.count)
    #expect(objects.compactMap { $0["text"] as? String } == ["800 triệu USD", "106,67%"])
    for (line, object) in zip(lines, objects) {
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary == object)
      #expect(object["document"] as? String == path)
    }
  }

  @Test func printsTheTextItself() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", Self.report)
    let outcome = try Program.run("read", path, "--text")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.unicodeScalars.elementsEqual(Self.report.unicodeScalars))
    let both = try Program.run("read", path, path, "--text")
    #expect(both.output.components(separatedBy: "==> \(path) <==\n").count == 3)
  }

  @Test func readsStandardInput() throws {
    let outcome = try Program.run("read", "-", "--text", input: Data(Self.report.utf8))
    #expect(outcome.output == Self.report)
  }

  @Test("A faulty file is one line with its name, the rest is read")
  func goesOnAfterAFault() throws {
    let folder = try TemporaryFolder()
    let good = try folder.file("good.txt", Self.report)
    let noise = try folder.file(
      "noise.pdf", Data((0..<200).map { UInt8(truncatingIfNeeded: $0 * 37) }))
    let outcome = try Program.run("read", good, noise, "no-such-file.txt", good, "--quiet")
    #expect(outcome.code == 65)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 2, "\(outcome.errors)")
    #expect(lines.first?.contains("noise.pdf") == true)
    #expect(lines.last?.contains("no-such-file.txt") == true)
    #expect(outcome.output.components(separatedBy: "good.txt").count == 3)
  }

  @Test("Folders are read with those within, by name; what is no report is counted")
  func readsFolders() throws {
    let folder = try TemporaryFolder()
    let inner = folder.url.appendingPathComponent("b")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    for name in ["c.txt", "a.txt", "b/x.txt", "picture.png"] {
      _ = try folder.file(name, Self.report)
    }
    let missing = folder.url.appendingPathComponent("d.txt").path
    try FileManager.default.createSymbolicLink(
      atPath: missing, withDestinationPath: "/no/such/file.txt")
    let outcome = try Program.run("read", folder.url.path, "--text")
    let names = outcome.output.split(separator: "\n").filter { $0.hasPrefix("==> ") }
    let expected = ["a.txt", "b/x.txt", "c.txt"].map { "==> \(folder.url.path)/\($0) <==" }
    #expect(names.map(String.init) == expected)
    #expect(outcome.code == 65, "a dangling link in a folder is no path that was named")
    #expect(outcome.errors.split(separator: "\n").count == 1 && outcome.errors.contains(missing))
    let summed = try Program.run("read", folder.url.path, "--format", "ndjson")
    #expect(summed.errors.contains("3 documents, 6 figures; 1 file was not read; 1 other file was"))
  }

  @Test func aPathThatDoesNotExist() throws {
    let folder = try TemporaryFolder()
    let good = try folder.file("good.txt", Self.report)
    let outcome = try Program.run("read", "no-such-file.txt", good, "--language", "vi")
    #expect(outcome.code == 66)
    #expect(outcome.errors.contains("no-such-file.txt") && outcome.errors.contains("1 văn bản"))
    #expect(outcome.output.contains("good.txt"))
  }

  @Test(
    "The order is that of the paths, however many are read at once", arguments: ["1", "2", "7"])
  func keepsTheOrder(jobs: String) throws {
    let folder = try TemporaryFolder()
    let paths = try (1...60).map { try folder.file("\($0).txt", "văn bản số \($0)\n") }
    let outcome = try Program.run(["read", "--text", "--jobs", jobs] + paths)
    let expected = paths.enumerated().map { "==> \($1) <==\nvăn bản số \($0 + 1)\n" }
    #expect(outcome.output == expected.joined(separator: "\n"))
  }

  @Test func writesAPage() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("<b>.txt", Self.report + "<script>alert(1)</script>\n")
    let page = folder.url.appendingPathComponent("out.html").path
    let outcome = try Program.run("read", path, "--html", page, "--quiet")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(html.hasPrefix("<!doctype html>") && html.hasSuffix("</html>\n"))
    #expect(html.contains("&lt;b&gt;.txt") && html.contains("&lt;script&gt;"))
    #expect(!html.contains("<script") && !html.contains("<b>"))
  }

  @Test func asksForAProvinceByName() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", Self.report)
    #expect(try Program.run("read", path, "--province", "tinh gia lai").code == 0)
    let outcome = try Program.run("read", path, "--province", "Gia Lay")
    #expect(outcome.code == 66 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("Gia Lai"))
  }

  @Test(arguments: ["--output", "--html"])
  func anUnwritableOutput(option: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", Self.report)
    let outcome = try Program.run("read", path, option, "/nowhere/at/all")
    #expect(outcome.code == 74)
    #expect(outcome.errors.contains("/nowhere/at/all"))
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", String(repeating: Self.report, count: 20_000))
    #expect(try Program.errorsBehindClosedPipe("read", "--text", path, path) == "0\n")
  }

  @Test(
    "Usage errors exit with 64",
    arguments: [
      [], ["a.txt", "--jobs", "0"], ["a.txt", "--jobs", "1000"], ["a.txt", "--format", "xml"],
      ["a.txt", "--text", "--format", "json"], ["a.txt", "--text", "--html", "b.html"],
      ["a.txt", "--excel", "--format", "ndjson"], ["a.txt", "--data", "b.csv"],
    ])
  func usage(_ arguments: [String]) throws {
    let outcome = try Program.run(["read"] + arguments)
    #expect(outcome.code == 64, "\(outcome.errors)")
    #expect(!outcome.errors.isEmpty && outcome.output.isEmpty)
  }
}
