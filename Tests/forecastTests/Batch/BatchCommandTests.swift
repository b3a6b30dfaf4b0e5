import Foundation
import TestSupport
import Testing

@Suite struct BatchCommandTests {
  private static let head = "series,year,value,low80,high80,low95,high95,model,plan,chance,error"

  private static func run(
    _ arguments: String..., panel: String
  ) throws -> Program.Outcome {
    try Program.run(["batch", "-"] + arguments, input: Data(panel.utf8))
  }

  /// The rows of a CSV without quotes, as cells by their columns.
  private static func rows(_ outcome: Program.Outcome) -> [[String: String]] {
    let lines = outcome.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(zip(lines[0], $0)) { first, _ in first } }
  }

  /// A panel of made-up series, some of them damaged.
  private static func panel(of count: Int, seed: UInt64) -> String {
    var random = RepeatableRandom(seed: seed)
    var text = "series,year,value\n"
    for series in 0..<count {
      var value = Double.random(in: 1...1000, using: &random)
      for year in 0..<Int.random(in: 1...25, using: &random) {
        let cell = Int.random(in: 0..<400, using: &random) == 0 ? "?" : "\(value)"
        text += "s\(series),\(2000 + year),\(cell)\n"
        value *= Double.random(in: 0.8...1.3, using: &random)
      }
    }
    return text
  }

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
    let outcome = try Self.run("--model", "naive", "--horizon", "2", panel: panel)
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
    #expect(try Self.run("--quiet", panel: panel).errors.isEmpty)
  }

  @Test("The whole page, a JSON object for each line")
  func ndjson() throws {
    let panel = """
      {"series":"a","years":[2021,2022],"values":[9,10],"plan":{"2023":10}}
      {"series":"b","years":[2021],"values":["x"]}

      nonsense
      """
    let outcome = try Self.run(
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

  @Test("Both layouts of CSV and JSON lines give one answer")
  func layouts() throws {
    let plain = "series,year,value\nx|A,2020,5\nx|A,2021,6\nx|A,2022,6.5\n"
    let expected = try Self.run(panel: plain).output
    for panel in [
      "indicator,province,year,value,status\nx,A,2020,5,final\nx,A,2021,6,final\nx,A,2022,6.5,\n",
      "\u{FEFF}series;year;value\r\nx|A;2020;5\r\nx|A;2021;6\r\nx|A;2022;6,5\r\n",
      "series,year,value,split\nx|A,2020,5,train\nx|A,2021,6,train\nx|A,2022,6.5,train\nx|A,2023,9,test\n",
      "series,year,value\nx|A,2022,6.5\nx|A,2020,5\nx|A,2021,6\n",
      "{\"series\":\"x|A\",\"years\":[2020,2021,2022],\"values\":[5,6,6.5]}\n",
    ] {
      #expect(try Self.run(panel: panel).output == expected)
    }
  }

  @Test("However many jobs there are, the bytes are the same and in order")
  func jobs() throws {
    let panel = Self.panel(of: 1000, seed: 7)
    let expected = try Self.run("--horizon", "3", "--jobs", "1", panel: panel)
    #expect(expected.code == 0)
    let names = Self.rows(expected).compactMap { $0["series"] }
    let inOrder = zip(names, names.dropFirst()).filter { $0 != $1 }.map(\.1)
    #expect(["s0"] + inOrder == (0..<1000).map { "s\($0)" })
    for jobs in ["2", "7"] {
      #expect(
        try Self.run("--horizon", "3", "--jobs", jobs, panel: panel).output == expected.output)
    }
  }

  @Test("A series' answer depends on it alone")
  func alone() throws {
    let lines = Self.panel(of: 30, seed: 11).split(separator: "\n").map(String.init)
    let all = Self.rows(try Self.run(panel: lines.joined(separator: "\n")))
    for name in ["s0", "s17", "s29"] {
      let own = [lines[0]] + lines.filter { $0.hasPrefix("\(name),") }
      let rows = Self.rows(try Self.run(panel: own.joined(separator: "\n")))
      let same = all.filter { $0["series"] == name }
      #expect(rows.map { $0["value"] } == same.map { $0["value"] })
      #expect(rows.map { $0["high95"] } == same.map { $0["high95"] })
    }
  }

  @Test("A shift of the years shifts the answer")
  func shift() throws {
    func panel(from year: Int) -> String {
      "series,year,value\n"
        + [3.0, 4, 4.5, 6, 5, 7, 8].enumerated().map { "a,\(year + $0),\($1)\n" }.joined()
    }
    let early = try Self.run("--horizon", "4", panel: panel(from: 2000))
    let late = try Self.run("--horizon", "4", panel: panel(from: 3000))
    #expect(late.output == early.output.replacing("a,20", with: "a,30"))
  }

  @Test("The kind is that of the panel, else that of the indicator named")
  func kinds() throws {
    func high(_ kind: String, _ indicator: String) throws -> Double {
      let panel =
        "series,year,value,kind,indicator\n"
        + [90, 94, 97, 96, 99].enumerated().map {
          "a,\(2000 + $0),\($1),\(kind),\(indicator)\n"
        }.joined()
      let rows = Self.rows(try Self.run(panel: panel))
      return try #require(rows.first?["high95"].flatMap(Double.init))
    }
    #expect(try high("share", "") <= 100)
    #expect(try high("", "poverty_rate") <= 100)
    #expect(try high("level", "poverty_rate") > 100)
    #expect(try high("", "nobody_knows_it") > 100)
  }

  @Test("Nothing that numbers can be makes it stumble")
  func wildNumbers() throws {
    let values = [
      "1e308", "-1e308", "5e-324", "0", "-0", "1", "1.7976931348623157e308",
      "2.2250738585072014e-308",
      "123456789012345678901234567890",
    ]
    var random = RepeatableRandom(seed: 3)
    var panel = "series,year,value,plan,kind\n"
    for series in 0..<400 {
      let kind = ["money", "level", "share", "rate", "balance"].randomElement(using: &random) ?? ""
      let few = (0..<2).compactMap { _ in values.randomElement(using: &random) }
      for year in 0..<Int.random(in: 1...12, using: &random) {
        let value = few.randomElement(using: &random) ?? ""
        panel += "\(series),\(year * year),\(value),,\(kind)\n"
      }
      panel += "\(series),122,,1e308,\(kind)\n"
    }
    let outcome = try Self.run(
      "--horizon", "100", "--levels", "0.001,99.999", panel: panel)
    #expect(outcome.code == 0)
    let rows = Self.rows(outcome)
    #expect(rows.count == 40_000)
    for row in rows {
      let numbers = ["low0.001", "value", "high0.001"].compactMap { row[$0].flatMap(Double.init) }
      #expect(numbers.count == 3 && numbers.allSatisfy { $0.isFinite })
    }
  }

  @Test func namesComeBackAsTheyAre() throws {
    let outcome = try Self.run(
      panel: "series,year,value\n=1+1,2020,5\n-x,2020,5\n\"a\"\"b\",2020,5\n 'c ,2020,5\n")
    for name in ["\n=1+1,2021,", "\n-x,2021,", "\n\"a\"\"b\",2021,", "\n 'c ,2021,"] {
      #expect(outcome.output.contains(name))
    }
    let zero = try Self.run(panel: "{\"series\":\"a\\u0000b\",\"years\":[2020],\"values\":[5]}")
    #expect(zero.code == 0)
    #expect(zero.output.contains("\na\u{FFFD}b,2021,"))
  }

  @Test func aSpreadsheetGetsItsOwnCSV() throws {
    let outcome = try Self.run("--excel", panel: "series,year,value\n=a,2020,5.5\n=a,2021,5.5\n")
    #expect(outcome.output.hasPrefix("\u{FEFF}series;year;value;low80;"))
    #expect(outcome.output.contains("\r\n'=a;2022;"))
    #expect(!outcome.output.contains("."))
  }

  @Test("Vietnamese, where it is asked for")
  func vietnamese() throws {
    let outcome = try Self.run(
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
    let outcome = try Self.run("--quiet", panel: panel)
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
    let outcome = try Self.run(panel: "series;year;value\na;2020;1.234\n")
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("\"1.234\" was taken for a decimal mark"))
  }

  @Test func anOutputFileIsWrittenWhole() throws {
    let folder = try TemporaryFolder()
    let panel = Self.panel(of: 200, seed: 5)
    let path = folder.url.appendingPathComponent("out.csv").path
    let toFile = try Self.run("--output", path, panel: panel)
    #expect(toFile.output.isEmpty)
    #expect(
      try String(contentsOfFile: path, encoding: .utf8) == Self.run(panel: panel).output)
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("panel.csv", Self.panel(of: 2000, seed: 9))
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
