import Foundation
import Testing

@Suite struct BatchCommandTests {
  private static let head = "series,year,value,low80,high80,low95,high95,model,plan,chance,error"

  @Test("The whole page, in CSV")
  func csv() throws {
    let panel = """
      series,year,value,plan
      a,2020,10,
      a,2021,10,
      a,2022,10,
      a,2023,,12
      b,2020,1o,
      b,2021,3,
      "c, d",2020,7,
      """
    let outcome = try BatchRun.run("--model", "naive", "--horizon", "2", panel: panel)
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    try #require(lines.count == 6)
    #expect(lines[0] == Self.head)
    #expect(lines[1].hasPrefix("a,2023,10,") && lines[1].contains(",naive,12,"))
    #expect(lines[2].hasPrefix("a,2024,10,") && lines[2].hasSuffix(",naive,,,"))
    #expect(
      lines[3]
        == "b,,,,,,,,,,\"unreadable-number: standard input, line 6: column \"\"value\"\" holds"
        + " \"\"1o\"\" where a number without thousands marks was expected.\"")
    #expect(lines[4].hasPrefix("\"c, d\",2021,7,"))
    #expect(outcome.errors.hasPrefix("3 series, 2 forecast, 1 refused (1 unreadable-number), "))
    #expect(try BatchRun.run("--quiet", panel: panel).errors.isEmpty)
  }

  @Test("The whole page, a JSON object for each line")
  func ndjson() throws {
    let panel = """
      {"series":"a","years":[2021,2022],"values":[9,10],"plan":{"2023":10}}
      {"series":"b","years":[2021],"values":["x"]}

      nonsense
      """
    let outcome = try BatchRun.run(
      "--format", "ndjson", "--levels", "99.5", "--model", "naive", "--horizon", "2", panel: panel)
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    try #require(lines.count == 3)
    let first = try #require(
      JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(first["series"] as? String == "a")
    #expect(first["model"] as? String == "naive")
    let years = try #require(first["projection"] as? [[String: Any]])
    #expect(years.map { $0["year"] as? Int } == [2023, 2024])
    for year in years {
      #expect(Set(year.keys) == ["year", "value", "low99.5", "high99.5", "plan", "chance"])
    }
    #expect(years[0]["plan"] as? Double == 10)
    #expect(try #require(years[0]["chance"] as? Double) > 0.5)
    #expect(years[1]["plan"] is NSNull && years[1]["chance"] is NSNull)
    #expect(
      lines[1]
        == #"{"series": "b", "error": {"code": "unreadable-number", "message": "standard input,"#
        + #" line 2: \"values[0]\" is not a finite number."}}"#)
    #expect(
      lines[2]
        == #"{"series": null, "error": {"code": "invalid-json", "message": "standard input,"#
        + #" line 4: the line is no JSON object."}}"#)
  }

  @Test func namesComeBackAsTheyAre() throws {
    let outcome = try BatchRun.run(
      panel: "series,year,value\n=1+1,2020,5\n-x,2020,5\n\"a\"\"b\",2020,5\n 'c ,2020,5\n")
    for name in ["\n=1+1,2021,", "\n-x,2021,", "\n\"a\"\"b\",2021,", "\n 'c ,2021,"] {
      #expect(outcome.output.contains(name))
    }
    let zero = try BatchRun.run(panel: "{\"series\":\"a\\u0000b\",\"years\":[2020],\"values\":[5]}")
    #expect(zero.code == 0)
    #expect(zero.output.contains("\na\u{FFFD}b,2021,"))
  }

  @Test func aSpreadsheetGetsItsOwnCSV() throws {
    let outcome = try BatchRun.run(
      "--excel", panel: "series,year,value\n=a,2020,5.5\n=a,2021,5.5\n")
    #expect(outcome.output.hasPrefix("\u{FEFF}series;year;value;low80;"))
    #expect(outcome.output.contains("\r\n'=a;2022;"))
    #expect(!outcome.output.contains("."))
  }

  @Test("Vietnamese, where it is asked for")
  func vietnamese() throws {
    let outcome = try BatchRun.run(
      "--language", "vi", panel: "series,year,value\na,2020,5\na,2020,5\n")
    #expect(
      outcome.output.hasSuffix(
        ",\"duplicate-year: đầu vào chuẩn, dòng 3: năm 2020 lặp lại, đã có ở dòng 2.\"\n"))
    #expect(outcome.errors.hasPrefix("1 chuỗi, 0 được dự báo, 1 bị loại (1 duplicate-year), "))
  }

  @Test(
    "A file that is no panel ends it",
    arguments: [
      ("", 65), ("\n\n", 65), ("a,b,c\n1,2,3\n", 65), ("series,year\na,2020\n", 65),
      ("\u{0}\u{0}", 65), ("series,year,value\n", 0),
    ] as [(String, Int32)])
  func noPanel(panel: String, code: Int32) throws {
    let outcome = try BatchRun.run("--quiet", panel: panel)
    #expect(outcome.code == code)
    #expect(outcome.output == (code == 0 ? Self.head + "\n" : ""))
    #expect(outcome.errors.isEmpty == (code == 0))
  }

  @Test func pathsThatCannotBeUsed() throws {
    let missing = try Program.run("batch", "no-such-panel.csv")
    #expect(missing.code == 66)
    #expect(missing.errors.contains("no-such-panel.csv"))
    #expect(try Program.run("batch", "/").code == 65)
    let panel = Data("series,year,value\na,2020,5\n".utf8)
    #expect(try Program.run("batch", "-", "--output", "/nowhere/x.csv", input: panel).code == 74)
  }

  @Test("A line of JSON is answered before the next one comes")
  func dialogue() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["batch", "-", "--format", "ndjson", "--quiet"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for name in ["a", "b", "c"] {
      let line = "{\"series\":\"\(name)\",\"years\":[2020],\"values\":[5]}\n"
      try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
      let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer.hasPrefix("{\"series\": \"\(name)\", "))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func aNumberOfTwoMeaningsIsTold() throws {
    let outcome = try BatchRun.run(panel: "series;year;value\na;2020;1.234\n")
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("\"1.234\" was taken for a decimal mark"))
  }

  @Test func anOutputFileIsWrittenWhole() throws {
    let folder = try TemporaryFolder()
    let panel = BatchRun.panel(of: 200, seed: 5)
    let path = folder.url.appendingPathComponent("out.csv").path
    let toFile = try BatchRun.run("--output", path, panel: panel)
    #expect(toFile.output.isEmpty)
    #expect(
      try String(contentsOfFile: path, encoding: .utf8) == BatchRun.run(panel: panel).output)
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("panel.csv", BatchRun.panel(of: 2000, seed: 9))
    #expect(try Program.errorsBehindClosedPipe("batch", path) == "0\n")
  }

  @Test(
    "Usage errors exit with 64",
    arguments: [
      [], ["-", "--horizon", "0"], ["-", "--horizon", "101"], ["-", "--levels", "80,x"],
      ["-", "--levels", "100"], ["-", "--model", "thta"], ["-", "--format", "json"],
      ["-", "--jobs", "0"], ["-", "--format", "ndjson", "--excel"], ["a.csv", "b.csv"],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try Program.run(["batch"] + arguments)
    #expect(outcome.code == 64)
    #expect(!outcome.errors.isEmpty)
  }

  @Test func aModelIsLookedUp() throws {
    let errors = try Program.run("batch", "-", "--model", "thta").errors
    #expect(errors.contains("Did you mean theta?") && errors.contains("damped"))
  }
}
