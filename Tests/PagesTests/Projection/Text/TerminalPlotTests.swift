import Figures
import Planning
import Testing

@testable import Pages

@Suite struct TerminalPlotTests {
  static let values: [[Int: String]] = [
    [2024: "5"], [2022: "7", 2023: "7", 2024: "7"], [2020: "-5", 2021: "-3", 2023: "4"],
    [2000: "0.000001", 2001: "1000000000"], [2010: "0", 2011: "0"],
    Dictionary(uniqueKeysWithValues: (1995...2016).map { ($0, "\(300 + ($0 * 37) % 90)") }),
    [1000: "1", 2999: "2"],
  ]

  static func lines(
    _ values: [Int: String], language: Language = .english, width: Int = 80, horizon: Int = 1
  ) throws -> [String] {
    let series = Samples.series(
      values.sorted { $0.key < $1.key }.map { Samples.published($0.key, $0.value) })
    let outlook = try Samples.outlook(of: series, horizon: horizon)
    return TerminalPlot(series: series, outlook: outlook, language: language)
      .lines(width: width).map { $0.text(isColored: false) }
  }

  @Test(arguments: values, [60, 80, 200])
  func plotsStayInTheirBox(values: [Int: String], width: Int) throws {
    let lines = try Self.lines(values, width: width, horizon: 3)
    #expect(lines.allSatisfy { $0.cells <= width })
    #expect((8...32).contains(lines.count))
  }

  @Test(arguments: values) func everyMarkIsDrawn(values: [Int: String]) throws {
    let plot = try Self.lines(values).filter { $0.contains("┤") || $0.contains("│") }.joined()
    #expect(plot.contains { $0 == "●" })
    #expect(plot.count { $0 == "◆" } == 1)
  }

  @Test(arguments: values) func plotsAreDeterministic(values: [Int: String]) throws {
    #expect(try Self.lines(values) == Self.lines(values))
  }

  @Test func gapsAreLeftOpen() throws {
    let joined = try Self.lines([2020: "5", 2021: "5"]).joined()
    let open = try Self.lines([2020: "5", 2022: "5"]).joined()
    #expect(joined.contains("●──"))
    #expect(!open.contains("●─") && !open.contains("─●"))
  }

  @Test func plansAreDrawnBesideOutcomes() throws {
    let series = Samples.series(
      [Samples.published(2023, "100"), Samples.published(2024, "120")],
      plans: [Samples.published(2024, "120", .plan), Samples.published(2025, "150", .plan)])
    let plot = TerminalPlot(
      series: series, outlook: try Samples.outlook(of: series), language: .vietnamese)
    let text = plot.lines(width: 80).map { $0.text(isColored: false) }.joined(separator: "\n")
    #expect(text.contains("═●═"))
    #expect(text.contains("═══"))
    #expect(text.hasSuffix("● thực hiện   ═ kế hoạch   ◆ dự báo, ░ khoảng 80%"))
  }

  @Test func nothingIsPlottedOfNothing() throws {
    let series = Samples.series([Samples.published(2024, "1")])
    let outlook = try Samples.outlook(of: series)
    let plot = TerminalPlot(series: Samples.series([]), outlook: outlook, language: .english)
    #expect(plot.lines(width: 80).isEmpty)
  }
}
