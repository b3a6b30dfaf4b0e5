import Auditing
import Figures
import Testing
import Wording

@Suite struct FindingSentenceTests {
  @Test("Every kind of finding is told in whole sentences of each language")
  func isTold() {
    for finding in FindingSamples.all {
      checkWholeSentence { finding.explanation(naming: FindingSamples.naming, in: $0) }
      checkWholeSentence { finding.message(naming: FindingSamples.naming, in: $0) }
      for language in Language.allCases {
        #expect(!finding.message(naming: FindingSamples.naming, in: language).contains("\n"))
      }
    }
  }

  private func explanations(_ finding: Finding) -> [String] {
    Language.allCases.map { finding.explanation(naming: FindingSamples.naming, in: $0) }
  }

  @Test("A contradiction tells both ranges, and that one relation does not tell the culprit")
  func tellsBothRanges() {
    #expect(
      explanations(FindingSamples.attainment) == [
        """
        "9,63%" (percent reached) may stand for 9.625 to 9.635%, but "915 triệu USD" (outcome) and \
        "950 triệu USD" (plan) allow only 96.21 to 96.42%. One relation alone cannot tell for \
        sure which figure is wrong; the chances suppose a single slip.
        """,
        """
        "9,63%" (tỷ lệ đạt) ứng với mức từ 9,625 đến 9,635%, nhưng theo "915 triệu USD" (thực hiện) \
        và "950 triệu USD" (kế hoạch) thì phải ở mức từ 96,21 đến 96,42%. Chỉ một quan hệ thì \
        chưa thể khẳng định số nào sai; khả năng được tính với giả định chỉ nhầm một chỗ.
        """,
      ])
  }

  @Test("A figure that a rule alone forbids stands by itself")
  func tellsOfOneFigure() {
    let alone = FindingSamples.finding(.relation, [FindingSamples.exhibit("7 triệu USD", "plan")])
    #expect(
      explanations(alone) == [
        "This figure cannot be true: \"7 triệu USD\" (plan).",
        "Số liệu này không thể đúng: \"7 triệu USD\" (kế hoạch).",
      ])
  }

  @Test("What is cut short says so; one of several relations does not plead ignorance")
  func tellsLimits() {
    let cut = FindingSamples.finding(
      .relation, [FindingSamples.exhibit("1", "outcome")], relations: 2, isCut: true)
    #expect(
      explanations(cut)[0].hasSuffix(
        "The search was cut short: other figures may be at fault, too."))
    #expect(!explanations(cut)[0].contains("One relation alone"))
    let exhibit = FindingSamples.exhibit("1", "outcome")
    func several(_ chance: Double) -> String {
      let suspects = [chance, 1 - chance].map { FindingSamples.suspect(exhibit, $0, []) }
      return explanations(
        FindingSamples.finding(.relation, [exhibit], suspects: suspects, relations: 2))[0]
    }
    #expect(several(0.5).hasSuffix("The figures at hand do not tell which of them is wrong."))
    #expect(!several(0.9).contains("do not tell"))
  }

  @Test("A slip in what an amount is measured against names it")
  func namesTheSlip() {
    var told = FindingSamples.outlier
    told = FindingSamples.finding(
      .outlier(slipIn: "plan", ofPlan: 9.6, ofBase: nil, usual: 0.6...1.7), told.exhibits, .outlier,
      hypotheses: told.hypotheses)
    let texts = explanations(told)
    #expect(texts[0].contains("Either it happened, or \"91,5\" was meant for the plan and what"))
    #expect(texts[1].contains("hoặc kế hoạch đúng ra là \"91,5\" và các số"))
    #expect(told.suspects.isEmpty && told.weighedSuspects.isEmpty)
  }

  @Test(arguments: [
    (
      FindingSamples.repeated,
      """
      One figure is told in different ways: "120 triệu USD" and "210 triệu USD" (Exports of goods, \
      Gia Lai, 2023). "120 triệu USD" may stand for 119.5 to 120.5 million USD, the rest for 209.5 \
      to 210.5 million USD.
      """
    ),
    (
      FindingSamples.whole,
      """
      What is counted one by one must be a whole number, and none fits "37 xã" (outcome) and \
      "2,46 lần" (multiple).
      """
    ),
    (
      FindingSamples.outlier,
      """
      "915 triệu USD" fits the figures beside it, yet it is 9.6 times the plan (95) and 10.2 times the \
      year before (90); usually the factor lies between 0.6 and 1.7. Either it happened, or "91,5" was \
      meant and what depends on it was computed from the slip.
      """
    ),
    (
      FindingSamples.date,
      """
      The document tells what came of 2019, yet it is dated "13/01/2019", when that year had only \
      begun.
      """
    ),
    (
      FindingSamples.province,
      """
      The document names no province; its figures are those of Gia Lai 2023: 680, 31,621, 108,000. \
      --province "Gia Lai" or --accept-hints confronts it with them.
      """
    ),
    (
      FindingSamples.elsewhere(.definitionBreak, isDerived: true, definition: "before_revision"),
      """
      Exports of goods, Gia Lai, 2023: "61.000 tỷ đồng" and "10,56%" here imply 55,170 to \
      55,182 billion VND; "108.000 tỷ đồng" in b may stand for 107,999.5 to 108,000.5 billion VND. \
      They go by different definitions (definition before the revision of 2024), which is no error.
      """
    ),
    (
      FindingSamples.elsewhere(.material),
      """
      Exports of goods, Gia Lai, 2023: "61.000 tỷ đồng" and "10,56%" here may stand for 55,170 \
      to 55,182 billion VND; "108.000 tỷ đồng" in b may stand for 107,999.5 to 108,000.5 billion \
      VND. Both cannot be true.
      """
    ),
  ])
  func explains(finding: Finding, english: String) {
    #expect(explanations(finding)[0] == english)
  }

  @Test("A message goes on with suspects and with evidence")
  func tellsAll() {
    let date = FindingSamples.date.message(naming: FindingSamples.naming, in: .english)
    #expect(
      date.hasSuffix(
        "\"13/01/2019\" (date) is the wrong one with chance 90%:"
          + " probably \"13/01/2020\": the year before was written."))
    let outlier = FindingSamples.outlier.message(naming: FindingSamples.naming, in: .vietnamese)
    #expect(
      outlier.hasSuffix(
        "viết nhầm \"91,5\": 6% · đúng sự thật: 93% · nguyên nhân khác: dưới 1%."
          + " vov.vn, 10/2022: \"120 triệu USD\" cùng mức tăng kèm theo cho thấy khoảng 845 triệu"
          + " USD, kỳ 9 tháng năm 2021. b.csv, dòng 3: 126 triệu USD cho biết 126 triệu USD, kỳ"
          + " 2020."))
  }
}
