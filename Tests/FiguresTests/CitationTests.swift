import Figures
import Testing

@Suite struct CitationTests {
  @Test(
    arguments: [
      ("2024-12-31", 2024), ("2024", 2024), ("0099-01-01", 99), ("", nil), ("202", nil),
      ("+202-01-01", nil), ("-2024", nil), ("undated", nil), ("٢٠٢٤", nil), ("20x4-01-01", nil),
    ] as [(String, Int?)])
  func hasTheYearOfItsDate(date: String, year: Int?) {
    #expect(Citation(title: "Report", date: date).year == year)
  }

  @Test func oneDocumentHasManyFigures() {
    let first = Citation(title: "Report", date: "2024-12-31", words: "1.750", line: 3)
    let second = Citation(title: "Report", date: "2024-12-31", words: "1.530", line: 8)
    #expect(first != second)
    #expect(first.isSameDocument(as: second))
    #expect(!first.isSameDocument(as: Citation(title: "Report", date: "2023-12-31")))
    #expect(!first.isSameDocument(as: Citation(title: "Other", date: "2024-12-31")))
  }
}
