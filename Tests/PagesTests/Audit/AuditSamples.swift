import Documents
import Figures
import Testing

@testable import Auditing

/// A report of our own in which a share of the plan lost a digit, with its audit.
struct AuditSample {
  static let text = """
    Kinh tế Gia Lai năm 2023
    Dẫn. Xuất khẩu đạt 680 triệu USD, bằng 9,32% kế hoạch 730 triệu USD. Thu thêm 12 tỷ đồng.
    Hà Nội, ngày 13/01/2023
    Nhập khẩu\t141\t141
    """

  let document: Document
  let report: AuditedReport
  let result: AuditResult

  init() throws {
    let text = Self.text
    var paragraphs: [Paragraph] = []
    var start = 0
    for line in text.split(separator: "\n") {
      paragraphs.append(Paragraph(start..<start + line.unicodeScalars.count))
      start += line.unicodeScalars.count + 1
    }
    document = Document(name: "a.txt", format: .text, text: text, paragraphs: paragraphs)
    let claims = [
      try claim("680 triệu USD", "680", "million USD", id: 1),
      try claim(
        "9,32%", "9.32", "percent", id: 2, of: 1, as: .attainment, comparedTo: .plan),
      try claim("730 triệu USD", "730", "million USD", id: 3, status: .plan),
      try claim("12 tỷ đồng", "12", "billion VND", id: 4, indicator: "budget_revenue"),
      try claim("141", "141", "million USD", id: 5, indicator: "imports"),
      try claim("141", "141", "million USD", id: 6, indicator: "imports", after: "141\t"),
    ]
    let day = try #require(text.offset(of: "13/01/2023"))
    report = AuditedReport(
      name: "a.txt", claims: claims,
      dates: [
        .init(year: 2023, month: 1, day: 13, offsets: day..<day + 10, words: "13/01/2023")
      ])
    let auditor = Auditor(
      rules: try Self.rules(), indicator: { Indicator(uncatalogued: $0) })
    result = auditor.audit(report, number: 1).result
  }

  private static func rules() throws -> RuleBook {
    func rule(_ id: String, _ formulas: [Formula] = []) -> Rule {
      Rule(
        id: id, formulas: formulas, name: .init(english: id, vietnamese: id),
        meaning: .init(english: "It must hold.", vietnamese: "Phải khớp."), origin: "a law")
    }
    return RuleBook([
      rule("attainment", [try Formula("outcome = plan * attainment / 100")]), rule("repeated"),
      rule("date-order"),
    ])
  }
}

private func claim(
  _ words: String, _ digits: String, _ unit: String, id: Int, of owner: Int? = nil,
  as measure: Measure = .level, status: Status = .actual, comparedTo comparison: Comparison? = nil,
  indicator: String = "exports", after start: String = ""
) throws -> Claim {
  let text = AuditSample.text
  let place = try #require(text.offset(of: start + words)) + start.unicodeScalars.count
  return Claim(
    Statement(
      measure, Samples.quantity(digits, Quantity.Unit(unit)), of: indicator, in: "Gia Lai",
      over: .year(2023), status: status, comparedTo: comparison,
      citation: Citation(
        title: "a.txt", words: words, offsets: place..<place + words.unicodeScalars.count)),
    id: id, of: owner)
}

/// An amount that stands out, with evidence from elsewhere; it stands in no document.
func outlier(_ text: String, at address: String?) -> Finding {
  let citation = Citation(title: text, address: address, words: text, line: 7)
  let statement = Statement(
    .level, Samples.quantity("120", Quantity.Unit(text)), of: text, in: text, over: .year(2022),
    status: .actual, citation: citation)
  let exhibit = Finding.Exhibit(
    document: nil, name: text, address: address, offsets: nil, line: 7, words: text, role: text,
    claim: Claim(statement, id: 1, scope: text))
  let evidence = Finding.Evidence(
    statement: statement, implied: 845, period: .year(2021), isDerived: true)
  return Finding(
    id: text,
    rule: Rule(
      id: text, formulas: [], name: .init(english: text, vietnamese: text),
      meaning: .init(english: text, vietnamese: text), origin: text),
    severity: .warning, outcome: .outlier,
    matter: .outlier(slipIn: "outcome", ofPlan: 9.63, ofBase: 10.16, usual: 0.6...1.7),
    exhibits: [exhibit],
    focus: exhibit, stated: nil, implied: nil, unit: Quantity.Unit(text),
    suspects: [
      .init(
        exhibit: exhibit, probability: 0.9,
        repairs: [.init(text: text, slip: .decimalMark, probability: 0.9)], range: .unbounded)
    ], relations: 2, isCut: false,
    hypotheses: [
      .init(
        kind: .slip, text: text, probability: 0.06, probabilityAlone: 0.71, evidence: [evidence]),
      .init(
        kind: .happened, text: "", probability: 0.94, probabilityAlone: 0.29, evidence: [evidence]),
    ])
}
