import Documents
import Figures
import Reports
import Testing

@testable import Pages

@Suite struct ReadingPageTests {
  private static func page(
    _ sections: [(Document, [StatedFigure])], in language: Language = .english
  ) -> String {
    let page = ReadingPage(
      naming: { Indicator(uncatalogued: $0) }, language: language, showsRules: true)
    return page.opening
      + sections.enumerated().map { page.section(of: $1.0, $1.1, number: $0 + 1) }.joined()
      + page.closing(documents: sections.count, figures: 0)
  }

  @Test("Every figure is marked and read, each linked to the other", arguments: Language.allCases)
  func linksBothWays(language: Language) throws {
    let sample = try SampleReport()
    let page = Self.page(
      [(sample.document, sample.figures), (sample.document, sample.figures)], in: language)
    let markup = Markup(page)
    markup.checkHarmless()
    let ids = Set(markup.values(of: "id"))
    let links = Set(markup.values(of: "href"))
    for document in 1...2 {
      for figure in sample.figures {
        for kind in ["f", "n"] {
          let id = "d\(document)-\(kind)\(figure.id)"
          #expect(ids.contains(id) && links.contains("#" + id), "\(id)")
        }
      }
    }
    let words = Set(page.split(whereSeparator: { "<>".contains($0) }).map(String.init))
    #expect(words.isSuperset(of: ["850-900 triệu USD", "800 triệu USD", "801"]))
    #expect(markup.tags.filter { $0.name == "table" }.count == 2)
  }

  @Test("Each measure has a line of its own kind")
  func stylesEveryMeasure() {
    let styles = Measure.allCases.dropFirst().map { ".\($0.rawValue) {" }
    for style in styles { #expect(ReadingPage.style.text.contains(style), "\(style)") }
  }

  @Test("Whatever a document holds is shown as text", arguments: hostileTexts)
  func nothingRuns(text: String) throws {
    let line = "\(text) 5% \(text)"
    let count = line.unicodeScalars.count
    let figures = try [
      read("5%", in: line, "5", "percent", id: 1, indicator: text, region: text, scope: text),
      read(line, in: line, "6", text, id: 2, of: 1, indicator: text),
    ]
    let table = Table(cells: [Table.Cell(0..<count, rows: 0..<1, columns: 0..<1)])
    for tables in [[], [table]] {
      let document = Document(
        name: text, format: .html, text: line,
        paragraphs: tables.isEmpty ? [Paragraph(0..<count, .title)] : [], tables: tables)
      let markup = Markup(Self.page([(document, figures)]))
      markup.checkHarmless()
      #expect(!markup.tags.contains { ["script", "img"].contains($0.name) })
    }
  }

  @Test("A figure without a place has its reading all the same")
  func showsThePlaceless() throws {
    let far = try read("1%", in: "1%", "1", "percent", id: 1)
    let empty = Document(name: "a", format: .text, text: "", paragraphs: [])
    let other = try read("1%", in: "1%", "1", "percent", id: 2, of: 9)
    let markup = Markup(Self.page([(empty, [far, other])]))
    markup.checkHarmless()
    #expect(Set(["d1-n1", "d1-n2"]).isSubset(of: markup.values(of: "id")))
  }

  @Test("Merged cells keep their places")
  func drawsMergedCells() throws {
    let text = "ab\tc\nd"
    let table = Table(cells: [
      Table.Cell(0..<2, rows: 0..<2, columns: 0..<1, isHeader: true),
      Table.Cell(3..<4, rows: 0..<1, columns: 1..<3),
      Table.Cell(5..<6, rows: 1..<2, columns: 2..<3),
    ])
    let page = Self.page([
      (Document(name: "a", format: .html, text: text, paragraphs: [], tables: [table]), [])
    ])
    #expect(
      page.contains(
        "<tr><th rowspan=\"2\">ab</th><td colspan=\"2\">c</td></tr><tr><td></td><td>d</td></tr>"))
  }
}
