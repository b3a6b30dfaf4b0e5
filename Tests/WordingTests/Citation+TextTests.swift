import Figures
import Testing
import Wording

@Suite struct CitationTextTests {
  @Test(arguments: [
    ("https://www.vov.vn/kinh-te/1.vov", "vov.vn"), ("http://a.gov.vn:8080/x?y", "a.gov.vn"),
    ("https://baotintuc.vn", "baotintuc.vn"),
  ])
  func hostsAreReadFromAddresses(address: String, host: String) {
    #expect(Citation(title: "", address: address).host == host)
    #expect(Citation(title: "", address: address).name == host)
    #expect(Citation(title: "Báo cáo", address: address).name == "Báo cáo")
  }

  @Test(arguments: [
    ("2023-01-31", "2023-01", "1/2023"), ("2024-03-18", "2024-03-18", "18/3/2024"),
    ("2015-12-31", "2015", "2015"), ("2024-02-29", "2024-02", "2/2024"),
    ("2023-02-28", "2023-02", "2/2023"), ("2024-02-28", "2024-02-28", "28/2/2024"), ("", "", ""),
    ("soon", "soon", "soon"), ("2024-13-01", "2024-13-01", "2024-13-01"),
  ])
  func datesAreToldAsFarAsTheyAreKnown(date: String, english: String, vietnamese: String) {
    let citation = Citation(title: "x", date: date)
    #expect(citation.dateText(in: .english) == english)
    #expect(citation.dateText(in: .vietnamese) == vietnamese)
  }

  @Test func linesOfFilesAreNamed() {
    #expect(Citation(title: "a.csv", line: 12).text(in: .english) == "a.csv, line 12")
  }
}
