import Auditing
import Figures
import Testing

@testable import Pages

@Suite struct AuditListPageTests {
  private func page(
    in language: Language = .english, showsChecks: Bool = false, isColored: Bool = false,
    width: Int = 80
  ) -> AuditListPage {
    AuditListPage(
      naming: { Indicator(uncatalogued: $0) }, language: language,
      options: .init(showsChecks: showsChecks, isColored: isColored, width: width))
  }

  @Test("A finding is quoted, marked and explained")
  func showsFindings() throws {
    let sample = try AuditSample()
    let text = page(showsChecks: true).text(
      of: sample.document, named: "a.txt", sample.result, number: 1)
    #expect(
      text.hasPrefix(
        """
        a.txt  6 figures · 5 in 2 relations · 1 holds · 2 findings · 1 cannot be checked
          (no partner stated: 1)

          error  attainment  gross contradiction · line 2
            «Xuất khẩu đạt 680 triệu USD, bằng 9,32% kế hoạch 730 triệu USD.»
                           ▔▔▔▔▔▔▔▔▔▔▔▔▔       ▔▔▔▔▔          ▔▔▔▔▔▔▔▔▔▔▔▔▔
        """), "\(text)")
    #expect(
      text.contains("9,32%          probably \"93,2%\": the decimal mark is misplaced"), "\(text)")
    #expect(text.contains("«Hà Nội, ngày 13/01/2023»"))
    #expect(text.contains("holds  repeated: \"141\" (figure) · \"141\" (figure)"))
  }

  @Test("Colour is only there if asked for, and changes no letter")
  func colours() throws {
    let sample = try AuditSample()
    func text(_ isColored: Bool) -> String {
      page(showsChecks: true, isColored: isColored).text(
        of: sample.document, named: "a.txt", sample.result, number: 1)
    }
    #expect(!text(false).contains("\u{1B}"))
    #expect(text(true).contains("\u{1B}[31m9,32%"))
    #expect(text(true).replacing(#/\u{1B}\[\d+m/#, with: "") == text(false))
  }

  @Test("Without a text the words are listed with where they stand")
  func listsWords() throws {
    let sample = try AuditSample()
    let text = page().text(of: nil, named: "a.csv", sample.result, number: 1)
    #expect(text.contains("\"9,32%\" (percent reached)  exports, Gia Lai, 2023"))
    #expect(!text.contains("«"))
  }

  @Test("Outliers show hypotheses, evidence and sources")
  func showsEvidence() {
    let result = AuditResult(
      findings: [outlier("nine", at: "https://a.vn/b")], checks: [], coverage: Coverage())
    let text = page(width: 120).text(of: nil, named: "a.csv", result, number: 1)
    for part in [
      "a.csv  ", "\n\n  warning  nine  out of the ordinary · line 7\n",
      "from this report alone  slip \"nine\": 71% · it happened: 29%",
      "with other statements   slip \"nine\": 6% · it happened: 94%", "because",
      "nine, line 7: \"nine\", with the growth beside it, implies about 845 nine for 2021.  https",
    ] { #expect(text.contains(part), "\(part) in \(text)") }
  }

  @Test("No line is wider than asked for, and nothing steers the terminal", arguments: hostileTexts)
  func staysInside(text: String) throws {
    var result = try AuditSample().result
    result.findings.append(outlier(text, at: text))
    for language in Language.allCases {
      let page = page(in: language, showsChecks: true)
      let shown = page.text(of: nil, named: text, result, number: 1)
      for scalar in shown.unicodeScalars {
        #expect(scalar == "\n" || !(0..<0x20).contains(scalar.value), "\(scalar.value)")
        #expect(![0x202E, 0x2066, 0x85, 0x7F, 0x2028].contains(scalar.value))
      }
    }
  }

  @Test("The summary counts findings by severity")
  func sumsUp() throws {
    let sample = try AuditSample()
    let text = page().summary(sample.result.coverage, [.error: 1, .warning: 1])
    #expect(text.hasPrefix("1 document · 6 figures"))
    #expect(text.hasSuffix("1 error, 1 warning\n"))
    #expect(!page().summary(sample.result.coverage, [:]).contains("error"))
  }
}
