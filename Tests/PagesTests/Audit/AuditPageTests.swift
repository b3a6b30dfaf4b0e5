import Auditing
import Documents
import Figures
import Testing

@testable import Pages

@Suite struct AuditPageTests {
  private func page(
    _ sections: (AuditPage) -> String, in language: Language = .english
  ) -> String {
    let page = AuditPage(naming: { Indicator(uncatalogued: $0) }, language: language)
    return page.opening + sections(page) + page.closing(Coverage(), [.error: 1])
  }

  @Test(
    "Every figure is marked by its verdict, and findings and marks link to each other",
    arguments: Language.allCases)
  func linksBothWays(language: Language) throws {
    let sample = try AuditSample()
    let page = page(
      { $0.section(of: sample.document, sample.report, sample.result, number: 1) }, in: language)
    let markup = Markup(page)
    markup.checkHarmless()
    let marks = markup.tags.filter { $0.name == "mark" }.compactMap { $0.attributes["class"] }
    #expect(
      marks == [
        "f flagged", "f flagged", "f flagged", "f unchecked", "f flagged", "f holds", "f holds",
      ])
    let links = markup.values(of: "href")
    for finding in 1...sample.result.findings.count { #expect(links.contains("#d1-n\(finding)")) }
    for figure in [1, 2, 3, 5, 6, 7] { #expect(links.contains("#d1-f\(figure)"), "\(figure)") }
    let holds = language == .english ? "holds" : "khớp"
    #expect(markup.values(of: "title").contains("\(holds): repeated"))
    #expect(markup.text.contains("(\(holds): repeated)"))
    #expect(markup.values(of: "style") == ["flex-grow:4", "flex-grow:2", "flex-grow:1"])
  }

  @Test("A finding stands beside the paragraph that it is about")
  func standsBeside() throws {
    let sample = try AuditSample()
    let page = page { $0.section(of: sample.document, sample.report, sample.result, number: 1) }
    let rows = page.components("<div class=\"row\">").dropFirst()
    #expect(rows.map { $0.contains("id=\"d1-n1\"") } == [false, true, false, false])
    #expect(rows.map { $0.contains("id=\"d1-n2\"") } == [false, false, true, false])
  }

  @Test("Witnesses of a finding are not flagged with its suspects")
  func sparesWitnesses() throws {
    let sample = try AuditSample()
    let date = try #require(sample.result.findings.first { $0.rule.id == "date-order" })
    for exhibit in date.exhibits {
      let expected = exhibit.role == "date" ? FigureVerdict.flagged : .unchecked
      #expect(FigureVerdict(of: exhibit, in: date) == expected)
    }
  }

  @Test("Without a text findings are listed")
  func listsWithoutText() throws {
    let sample = try AuditSample()
    var result = sample.result
    result.findings.append(outlier("nine", at: "https://a.vn/b?c=1&d=2"))
    let page = page { $0.section(of: nil, sample.report, result, number: 1) }
    let markup = Markup(page)
    markup.checkHarmless(linking: ["https://a.vn/b?c=1&amp;d=2"])
    #expect(!markup.tags.contains { $0.name == "mark" })
    #expect(Set(["d1-n1", "d1-n2", "d1-n3"]).isSubset(of: markup.values(of: "id")))
    #expect(markup.values(of: "href").contains("https://a.vn/b?c=1&amp;d=2"))
  }

  @Test("Every verdict has a line and a pattern of its own")
  func stylesVerdicts() {
    for verdict in FigureVerdict.allCases {
      #expect(AuditPage.style.text.contains(".\(verdict.rawValue) {"))
      #expect(AuditPage.style.text.contains(".b.\(verdict.rawValue) {"))
    }
  }

  @Test("Whatever a report or another source holds is shown as text", arguments: hostileTexts)
  func nothingRuns(text: String) throws {
    let sample = try AuditSample()
    var result = sample.result
    result.findings.append(outlier(text, at: text))
    let line = "\(text) 9,32% \(text)"
    let count = line.unicodeScalars.count
    let document = Document(
      name: text, format: .html, text: line, paragraphs: [Paragraph(0..<count)])
    let report = AuditedReport(name: text, claims: sample.report.claims)
    for document in [document, nil] {
      let markup = Markup(
        page { $0.section(of: document, report, result, number: 1) })
      markup.checkHarmless()
      #expect(!markup.tags.contains { ["script", "img"].contains($0.name) })
    }
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
