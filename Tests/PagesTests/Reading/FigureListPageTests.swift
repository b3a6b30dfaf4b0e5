import Figures
import Testing

@testable import Pages

@Suite struct FigureListPageTests {
  private func page(
    _ options: FigureListPage.Options = .init(), in language: Language = .english
  ) throws -> String {
    FigureListPage(
      try SampleReport().figures, of: "a\u{1B}.txt", naming: { Indicator(uncatalogued: $0) },
      language: language, options: options
    ).text
  }

  @Test func tellsEveryFigureInALine() throws {
    let lines = try page().split(separator: "\n").map(String.init)
    #expect(lines[0] == "a\u{FFFD}.txt · 13 figures")
    #expect(lines.count == 2 + 13)
    #expect(lines[2].contains(">800 triệu USD") && lines[2].hasSuffix("exports"))
    #expect(lines[4].hasSuffix("exports: up on 2023"))
    #expect(lines[11].hasSuffix("exports: lower end of a range"))
    #expect(lines[13].contains("680 (million USD)"))
  }

  @Test func tellsTheRules() throws {
    let plain = try page().split(separator: "\n").count
    let explained = try page(.init(showsRules: true), in: .vietnamese)
    #expect(explained.split(separator: "\n").count == plain + 13)
    #expect(explained.contains("chắc 93%"))
  }

  @Test func tellsThatThereIsNone() {
    let page = FigureListPage(
      [], of: "a.txt", naming: { Indicator(uncatalogued: $0) }, language: .vietnamese)
    #expect(page.text == "a.txt · không có số liệu\n")
  }

  @Test func coloursOnRequestAlone() throws {
    #expect(try !page().contains("\u{1B}"))
    #expect(try page(.init(isColored: true)).contains("\u{1B}["))
  }
}
