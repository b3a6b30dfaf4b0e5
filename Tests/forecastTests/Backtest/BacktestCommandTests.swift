import Foundation
import Testing

@Suite struct BacktestCommandTests {
  /// A series with test years, one that never changes, and one with a damaged row.
  private static let split = """
    series,year,value,split
    a,2001,10,train
    a,2002,12,train
    a,2003,16,train
    a,2004,20,test
    a,2005,14,test
    b,2001,5,train
    b,2002,5,train
    b,2003,6,test
    c,2001,5,train
    c,2002,x,train

    """

  /// The path of a panel of that text.
  private func panel(_ text: String, in folder: TemporaryFolder) throws -> String {
    try folder.file("panel.csv", text)
  }

  /// Series of 4 to 13 years that grow unevenly.
  private static let many: String =
    "series,year,value\n"
    + (1...40).flatMap { number in
      (1...(3 + number % 11)).map { year in
        "s\(number),\(2000 + year),\(100 + number * year + (number * year * 7919) % 23)\n"
      }
    }.joined()

  @Test func theWholePage() throws {
    let folder = try TemporaryFolder()
    _ = try panel(Self.split, in: folder)
    let outcome = try Program.run(
      "backtest", "panel.csv", "--model", "drift", "--model", "naive", "--horizon", "2",
      in: folder.url)
    #expect(outcome.code == 0)
    #expect(
      outcome.errors == """
        panel.csv, line 11: column "value" holds "x" where a number without thousands marks was \
        expected.

        """)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    #expect(
      Array(lines.prefix(5)) == [
        "panel.csv", "1 series · 1 origin · 2 forecasts, up to 2 years ahead",
        "Left out: 1 without any change before the forecast, 1 that could not be read.", "",
        "model     sMAPE   MASE     OWA  in 80%  in 95%  MSIS",
      ])
    // The scores reckoned by hand in BacktestTests.
    #expect(lines[5].hasPrefix("naive    17.778  1.000  1.0000  "))
    #expect(lines[5].hasSuffix("  no change"))
    #expect(lines[7].hasPrefix("drift    24.786  1.500  1.4471  "))
    #expect(lines[9].hasPrefix("The default and its best peer by years ahead"))
    #expect(lines[11].hasPrefix("          1  naive    22.222  1.333  1.0000"))
    #expect(lines.last == "" && lines.dropLast().last?.hasPrefix("MSIS: ") == true)
  }

  @Test func everyModelByYearsAhead() throws {
    let folder = try TemporaryFolder()
    let path = try panel(Self.split, in: folder)
    let few = try Program.run("backtest", path, "--quiet").output
    let all = try Program.run("backtest", path, "--quiet", "--by-horizon").output
    #expect(
      few.components(separatedBy: " drift ").count < all.components(separatedBy: " drift ").count)
    #expect(all.contains("By years ahead\n"))
  }

  @Test func machinesGetEveryScore() throws {
    let folder = try TemporaryFolder()
    let path = try panel(Self.split, in: folder)
    let outcome = try Program.run("backtest", path, "--format", "json")
    let answer = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(answer["schema"] as? Int == 1)
    #expect(answer["series"] as? Int == 1 && answer["origins"] as? Int == 1)
    #expect(answer["horizon"] as? Int == 2 && answer["points"] as? Int == 2)
    #expect(answer["left_out"] as? [String: Int] == ["constant": 1, "unreadable-number": 1])
    let models = try #require(answer["models"] as? [[String: Any]])
    #expect(models.count { $0["default"] as? Bool == true } == 1)
    let drift = try #require(models.first { $0["model"] as? String == "drift" })
    #expect(drift["mase"] as? Double == 1.5)
    let horizons = try #require(drift["horizons"] as? [[String: Any]])
    #expect(horizons.map { $0["horizon"] as? Int } == [1, 2])
    let owa = try #require(models.map { $0["owa"] as? Double } as? [Double])
    #expect(owa == owa.sorted())
  }

  @Test func aRowIsAModelAndAHorizon() throws {
    let folder = try TemporaryFolder()
    let path = try panel(Self.split, in: folder)
    let outcome = try Program.run(
      "backtest", path, "--format", "csv", "--model", "drift", "--last", "3")
    let lines = outcome.output.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(
      lines[0].joined(separator: ",")
        == "model,default,horizon,series,points,smape,mase,owa,coverage80,coverage95,msis,fell_back"
    )
    #expect(
      lines.dropFirst().map { $0[0] } == [
        "default", "default", "default", "drift", "drift", "drift",
      ])
    #expect(lines.dropFirst().map { $0[2] } == ["all", "1", "2", "all", "1", "2"])
    #expect(
      outcome.errors.hasSuffix(
        "\n1 series · 1 origin · 2 forecasts, up to 2 years ahead from the last 3 values."
          + " Left out: 1 too short, 1 that could not be read.\n"))
  }

  @Test func manyJobsGiveTheSameBytes() throws {
    let input = Data(Self.many.utf8)
    let one = try Program.run("backtest", "-", "--format", "json", "--jobs", "1", input: input)
    let four = try Program.run("backtest", "-", "--format", "json", "--jobs", "4", input: input)
    #expect(one.code == 0 && one.output == four.output)
    #expect(one.errors.hasPrefix("40 series · 110 origins · 213 forecasts, up to 3 years ahead."))
  }

  @Test func linesOfJSONAreReadToo() throws {
    let lines = """
      {"series": "a", "years": [2001, 2002, 2003, 2004], "values": [1, 2, 4, 5]}
      {"series": "b", "years": [2001], "values": [1]}
      """
    let outcome = try Program.run(
      "backtest", "-", "--format", "csv", "--horizon", "1", input: Data(lines.utf8))
    #expect(outcome.code == 0)
    #expect(
      outcome.errors
        == "1 series · 2 origins · 2 forecasts, one year ahead. Left out: 1 too short.\n")
  }

  @Test func refusalsAreToldInShort() throws {
    let rows = (1...25).map { "s\($0),2001,x\n" }.joined()
    let input = Data((Self.split + rows).utf8)
    let outcome = try Program.run("backtest", "-", "--format", "csv", "--quiet", input: input)
    #expect(outcome.errors.split(separator: "\n").count == 11)
    #expect(outcome.errors.hasSuffix("\n16 more series could not be read.\n"))
  }

  @Test(
    arguments: [
      (["nope.csv"], 66), (["/dev/null"], 65), (["-", "--last", "1"], 64),
      (["-", "--origins", "0"], 64), (["-", "--horizon", "101"], 64),
      (["-", "--model", "magic"], 64),
      (["-", "--format", "json", "--excel"], 64), (["-", "--output", "/nowhere/x"], 74), ([], 64),
    ] as [([String], Int32)])
  func whatCannotBeDoneHasItsCode(arguments: [String], code: Int32) throws {
    let outcome = try Program.run(["backtest"] + arguments, input: Data(Self.split.utf8))
    #expect(outcome.code == code)
    #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
  }

  @Test func aNumberOfTwoMeaningsIsTold() throws {
    let input = Data("series;year;value\na;2020;1.234\na;2021;1.500\na;2022;2\n".utf8)
    let outcome = try Program.run("backtest", "-", input: input)
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("\"1.234\" was taken for a decimal mark"))
    #expect(try Program.run("backtest", "-", "--quiet", input: input).errors.isEmpty)
  }

  @Test func nothingToScoreIsSaid() throws {
    let outcome = try Program.run(
      "backtest", "-", input: Data("series,year,value\na,2001,1\n".utf8))
    #expect(outcome.code == 65)
    #expect(outcome.errors == "standard input: no series can be scored. Left out: 1 too short.\n")
  }

  @Test func inVietnameseForASpreadsheet() throws {
    let folder = try TemporaryFolder()
    let path = try panel(Self.split, in: folder)
    let page = try Program.run("backtest", path, "--language", "vi").output
    #expect(page.contains("1 chuỗi số liệu · 1 mốc dự báo · 2 dự báo, trước tối đa 2 năm"))
    #expect(page.contains("naive          17,778  1,000  1,0000"))
    let sheet = try Program.run("backtest", path, "--excel", "--model", "drift").output
    #expect(sheet.contains("drift;false;all;1;2;24,7863248;1,5;"))
  }
}
