import Foundation
import TestSupport
import Testing

/// What becomes of series, whatever the panel around them is like.
@Suite struct BatchSeriesTests {
  @Test("However many jobs there are, the bytes are the same and in order")
  func jobs() throws {
    let panel = BatchRun.panel(of: 1000, seed: 7)
    let expected = try BatchRun.run("--horizon", "3", "--jobs", "1", panel: panel)
    #expect(expected.code == 0)
    let names = BatchRun.rows(expected).compactMap { $0["series"] }
    let inOrder = zip(names, names.dropFirst()).filter { $0 != $1 }.map(\.1)
    #expect(["s0"] + inOrder == (0..<1000).map { "s\($0)" })
    for jobs in ["2", "7"] {
      #expect(
        try BatchRun.run("--horizon", "3", "--jobs", jobs, panel: panel).output == expected.output)
    }
  }

  @Test("A series' answer depends on it alone")
  func alone() throws {
    let lines = BatchRun.panel(of: 30, seed: 11).split(separator: "\n").map(String.init)
    let all = BatchRun.rows(try BatchRun.run(panel: lines.joined(separator: "\n")))
    for name in ["s0", "s17", "s29"] {
      let own = [lines[0]] + lines.filter { $0.hasPrefix("\(name),") }
      let rows = BatchRun.rows(try BatchRun.run(panel: own.joined(separator: "\n")))
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
    let early = try BatchRun.run("--horizon", "4", panel: panel(from: 2000))
    let late = try BatchRun.run("--horizon", "4", panel: panel(from: 3000))
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
      let rows = BatchRun.rows(try BatchRun.run(panel: panel))
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
    let outcome = try BatchRun.run(
      "--horizon", "100", "--levels", "0.001,99.999", panel: panel)
    #expect(outcome.code == 0)
    let rows = BatchRun.rows(outcome)
    #expect(rows.count == 40_000)
    for row in rows {
      let numbers = ["low0.001", "value", "high0.001"].compactMap { row[$0].flatMap(Double.init) }
      #expect(numbers.count == 3 && numbers.allSatisfy { $0.isFinite })
    }
  }

  @Test("Both layouts of CSV and JSON lines give one answer")
  func layouts() throws {
    let plain = "series,year,value\nx|A,2020,5\nx|A,2021,6\nx|A,2022,6.5\n"
    let expected = try BatchRun.run(panel: plain).output
    for panel in [
      "indicator,province,year,value,status\nx,A,2020,5,final\nx,A,2021,6,final\nx,A,2022,6.5,\n",
      "\u{FEFF}series;year;value\r\nx|A;2020;5\r\nx|A;2021;6\r\nx|A;2022;6,5\r\n",
      "series,year,value,split\nx|A,2020,5,train\nx|A,2021,6,train\nx|A,2022,6.5,train\nx|A,2023,9,test\n",
      "series,year,value\nx|A,2022,6.5\nx|A,2020,5\nx|A,2021,6\n",
      "{\"series\":\"x|A\",\"years\":[2020,2021,2022],\"values\":[5,6,6.5]}\n",
    ] {
      #expect(try BatchRun.run(panel: panel).output == expected)
    }
  }
}
