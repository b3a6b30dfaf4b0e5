import Figures
import Testing

@testable import Pages

@Suite struct YearGridTests {
  static func html(_ odd: OddSeries, _ language: Language = .english) throws -> String {
    var sources = SourceList()
    return YearGrid(try odd.figures(language)).html(&sources).text
  }

  @Test(arguments: OddSeries.allCases, Language.allCases)
  func everyRowIsAsWideAsTheHead(odd: OddSeries, language: Language) throws {
    let html = try Self.html(odd, language)
    #expect(Markup(html).isWellFormed)
    let width = html.matches(of: #/<th scope="col"/#).count
    for row in html.matches(of: #/<tr><th scope="rowgroup".*?<\/tr>/#) {
      #expect(row.output.matches(of: #/<t[hd][ >]/#).count == width)
    }
  }

  @Test func theTableTellsWhatTheTerminalTells() throws {
    let html = try Self.html(.usual)
    for part in [
      ">2016<", "… no figures 2017–2019", ">&gt;1,400<", "from &quot;1,500, +15.13%&quot;",
      "also 1,750", "86.9%", "-6.9%", "80%: 1,429–1,831; 95%: 1,316–1,944",
      "target of a plan of several years: 2,600", "e estimate · d derived · &gt; more than",
    ] { #expect(html.contains(part), "\(part)") }
  }

  @Test func withoutPlansThereIsNoColumnForThem() throws {
    #expect(try !Self.html(.single).contains(">plan<"))
    #expect(try Self.html(.given).contains(">plan<"))
  }

  @Test func targetsHaveTheirYears() throws {
    let html = try Self.html(.later)
    #expect(html.contains(">2020</th>") && html.contains(">2030</th>"))
    #expect(!html.contains(">2050</th>"), "too far to be plotted")
  }
}
