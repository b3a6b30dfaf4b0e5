import Figures
import Planning
import Testing

@testable import Pages

@Suite struct FanChartTests {
  static func html(
    _ odd: OddSeries, _ language: Language = .english, horizon: Int = 1
  ) throws -> String {
    try #require(FanChart(odd.figures(language, horizon: horizon))).html.text
  }

  @Test(arguments: OddSeries.allCases, [1, 3, 30])
  func everythingIsDrawnInsideTheFrame(odd: OddSeries, horizon: Int) throws {
    let html = try Self.html(odd, horizon: horizon)
    let markup = Markup(html)
    markup.checkHarmless()
    for lost in ["nan", "NaN", "inf", "∞"] { #expect(!html.contains("\"\(lost)")) }
    let whole = PlotFrame.height + PlotFrame.axisHeight
    for tag in markup.tags {
      for name in ["x", "x1", "x2", "cx", "width"] {
        guard let value = tag.attributes[name], value.hasSuffix("%") else { continue }
        let share = try #require(Double(value.dropLast()))
        #expect((0...100).contains(share), "\(tag)")
      }
      for name in ["y", "y1", "y2", "cy", "height"] {
        guard let value = tag.attributes[name] else { continue }
        #expect((0...whole).contains(try #require(Double(value))), "\(tag)")
      }
    }
    for name in ["range95", "range80", "outcomes", "coming", "plan"] {
      for path in markup.tags where path.name == "path" && path.attributes["class"] == name {
        for point in try #require(path.attributes["d"]).matches(of: #/[ML]([^ ]+) ([^MLZ]+)/#) {
          let (x, y) = (Double(point.output.1) ?? -1, Double(point.output.2) ?? -1)
          #expect((0...PlotFrame.width).contains(x) && (0...PlotFrame.height).contains(y))
        }
      }
    }
  }

  @Test(arguments: OddSeries.allCases, Language.allCases)
  func everyOutcomeAndForecastHasItsMark(odd: OddSeries, language: Language) throws {
    let figures = try odd.figures(language, horizon: 2)
    let html = try Self.html(odd, language, horizon: 2)
    for year in figures.series.years { #expect(html.contains("<title>\(year): ")) }
    #expect(html.matches(of: #/<circle[^>]*cx="[\d.]+%/#).count == figures.series.years.count)
    #expect(html.matches(of: #/<path class="forecast"/#).count == 2 + 1, "two years and the key")
  }

  @Test func gapsAreLeftOpen() throws {
    func line(_ years: [Int]) throws -> String {
      let series = Samples.series(years.map { Samples.published($0, "5") })
      let figures = YearFigures(
        series: series, outlook: try Samples.outlook(of: series), language: .english)
      let markup = Markup(try #require(FanChart(figures)).html.text)
      return markup.tags.first { $0.attributes["class"] == "outcomes" }?.attributes["d"] ?? ""
    }
    #expect(try line([2020, 2021, 2022]).count { $0 == "L" } == 2)
    #expect(try line([2020, 2022]).isEmpty)
    #expect(try line([2018, 2019, 2021, 2022]).count { $0 == "M" } == 2)
  }

  @Test func plansAreSteps() throws {
    let markup = Markup(try Self.html(.later))
    let plan = try #require(markup.tags.first { $0.attributes["class"] == "plan" })
    let line = try #require(plan.attributes["d"])
    // 2022 stands alone, 2025 too; what is planned for later years is not drawn.
    #expect(line.count { $0 == "M" } == 2 && line.count { $0 == "L" } == 2)
  }

  @Test func onlyWhatIsShownIsInTheKey() throws {
    let plain = try Self.html(.single)
    #expect(!plain.contains("plan</li>") && !plain.contains("derived</li>"))
    let full = try Self.html(.usual)
    for name in ["outcome", "estimated or derived", "plan", "forecast", "80% range", "95% range"] {
      #expect(full.contains(" \(name)</li>"))
    }
  }

  @Test(arguments: Language.allCases) func thePictureIsToldInWords(language: Language) throws {
    let html = try Self.html(.lowGood, language)
    #expect(html.contains(" role=\"img\" "))
    let facts = try #require(html.firstMatch(of: #/<desc id="plot-facts">([^<]*)</#)).output.1
    for fact in ["2022", "2024", "2025", "80%"] { #expect(facts.contains(fact)) }
  }

  @Test func thePlanIsLabelledWithItsChance() throws {
    let html = try Self.html(.lowGood)
    #expect(html.contains(#/>plan <\/tspan>6<\/text>/#))
    #expect(html.contains(#/>chance <\/tspan>[^<]*%<\/text>/#))
  }

  @Test func labelsNeverTakeThePlotsRoom() throws {
    for odd in OddSeries.allCases {
      let html = try Self.html(odd, .vietnamese, horizon: 30)
      let style = try #require(html.firstMatch(of: #/--left:(\d+);--right:(\d+);--narrow:(\d+)/#))
      let letters = [style.output.1, style.output.2, style.output.3].map { Int($0) ?? 99 }
      #expect(letters[0] <= 13 && letters[1] <= 25 && letters[2] <= 20, "\(odd) \(letters)")
    }
  }

  @Test func nothingIsPlottedOfNothing() throws {
    let outlook = try Samples.outlook(of: Samples.exportSeries)
    let empty = YearFigures(series: Samples.series([]), outlook: outlook, language: .english)
    #expect(FanChart(empty) == nil)
  }
}
