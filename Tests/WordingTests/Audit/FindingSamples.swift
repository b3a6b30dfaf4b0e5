import Figures

@testable import Auditing

/// Findings of every kind that sentences are tested on.
enum FindingSamples {
  static let usd = Quantity.Unit("million USD")
  static let percent = Quantity.Unit("percent")

  static func naming(_ id: String) -> Indicator {
    id == "exports" ? Samples.exports : Indicator(uncatalogued: id)
  }

  static func exhibit(
    _ words: String, _ role: String, _ digits: String = "1", _ unit: String = "million USD",
    document: Int? = 0, name: String = "a.txt", measure: Measure = .level
  ) -> Finding.Exhibit {
    let citation = Citation(title: name, words: words)
    let claim = Claim(
      Statement(
        measure, Samples.quantity(digits, unit), of: "exports", in: "Gia Lai", over: .year(2023),
        status: .actual, citation: citation), id: 1)
    return Finding.Exhibit(
      document: document, name: name, address: nil, offsets: nil, line: nil, words: words,
      role: role, claim: claim)
  }

  static func range(_ low: String, _ high: String) -> Interval {
    let ends = [low, high].map { Decimal(plain: $0).map { Interval.End($0.value) } ?? nil }
    return Interval(lower: ends[0], upper: ends[1]) ?? .unbounded
  }

  static func rule(_ id: String, _ english: String, _ vietnamese: String) -> Rule {
    Rule(
      id: id, formulas: [], name: .init(english: english, vietnamese: vietnamese),
      meaning: .init(english: "", vietnamese: ""), origin: "")
  }

  static func finding(
    _ matter: Finding.Matter, _ exhibits: [Finding.Exhibit], focus: Int = 0,
    _ outcome: OutcomeClass = .material, stated: Interval? = nil, implied: Interval? = nil,
    unit: Quantity.Unit = usd, suspects: [Finding.Suspect] = [], relations: Int = 1,
    isCut: Bool = false, hypotheses: [Finding.Hypothesis] = []
  ) -> Finding {
    Finding(
      id: "0", rule: rule("attainment", "share of the plan", "tỷ lệ so với kế hoạch"),
      severity: outcome.severity, outcome: outcome, matter: matter, exhibits: exhibits,
      focus: exhibits[focus], stated: stated, implied: implied, unit: unit, suspects: suspects,
      relations: relations, isCut: isCut, hypotheses: hypotheses)
  }

  static func suspect(
    _ exhibit: Finding.Exhibit, _ probability: Double, _ repairs: [(String, Slip, Double)],
    within range: Interval = .unbounded
  ) -> Finding.Suspect {
    Finding.Suspect(
      exhibit: exhibit, probability: probability,
      repairs: repairs.map { Finding.Repair(text: $0.0, slip: $0.1, probability: $0.2) },
      range: range)
  }

  static let attainment: Finding = {
    let outcome = exhibit("915 triệu USD", "outcome", "915")
    let plan = exhibit("950 triệu USD", "plan", "950")
    let share = exhibit("9,63%", "attainment", "9.63", "percent", measure: .attainment)
    return finding(
      .relation, [outcome, plan, share], focus: 2, .gross, stated: range("9.625", "9.635"),
      implied: range("96.2132", "96.4175"), unit: percent,
      suspects: [
        suspect(share, 0.8, [("96,3%", .deletion, 0.9)]),
        suspect(outcome, 0.15, [("91,5 triệu USD", .decimalMark, 0.5), ("92", .other, 0.4)]),
        suspect(plan, 0.05, [], within: range("9496", "9507")),
      ])
  }()

  static let repeated = finding(
    .repeated, [exhibit("120 triệu USD", "figure"), exhibit("210 triệu USD", "figure")],
    stated: range("119.5", "120.5"), implied: range("209.5", "210.5"))

  static let whole = finding(
    .whole,
    [
      exhibit("37 xã", "outcome", "37", "count:communes"),
      exhibit("2,46 lần", "times", "2.46", "times"),
    ])

  static let outlier: Finding = {
    let later = Statement(
      .level, Samples.quantity("120"), of: "exports", in: "Gia Lai",
      over: Period(years: 2022...2022, part: .firstMonths(9)), status: .actual,
      citation: Citation(
        title: "", address: "https://www.vov.vn/a", date: "2022-10-31", words: "120 triệu USD"))
    let earlier = Statement(
      .level, Samples.quantity("126"), of: "exports", in: "Gia Lai", over: .year(2020),
      status: .actual, citation: Citation(title: "b.csv", line: 3))
    let evidence = [
      Finding.Evidence(
        statement: later, implied: 845, period: Period(years: 2021...2021, part: .firstMonths(9)),
        isDerived: true),
      Finding.Evidence(
        statement: earlier, implied: 126, period: .year(2020), isDerived: false),
    ]
    return finding(
      .outlier(slipIn: "outcome", ofPlan: 9.6316, ofBase: 10.16, usual: 0.6...1.7),
      [exhibit("915 triệu USD", "outcome", "915")], .outlier,
      hypotheses: [
        .init(
          kind: .slip, text: "91,5", probability: 0.06, probabilityAlone: 0.71, evidence: evidence),
        .init(
          kind: .happened, text: "", probability: 0.93, probabilityAlone: 0.24, evidence: evidence),
        .init(kind: .other, text: "", probability: 0.005, probabilityAlone: 0.05, evidence: []),
      ])
  }()

  static let date: Finding = {
    let day = AuditedReport.DateMention(
      year: 2019, month: 1, day: 13, offsets: 5..<15, words: "13/01/2019")
    let mention = Finding.Exhibit(
      document: 0, name: "a.txt", address: nil, offsets: 5..<15, line: nil, words: "13/01/2019",
      role: "date", claim: nil)
    return finding(
      .date(day, reviewed: 2019), [mention],
      suspects: [suspect(mention, 0.9, [("13/01/2020", .substitution, 0.9)])])
  }()

  static func elsewhere(
    _ outcome: OutcomeClass, isDerived: Bool = false, definition: String = ""
  ) -> Finding {
    finding(
      .elsewhere(
        here: range("55170.2", "55182.1"), there: range("107999.5", "108000.5"),
        isDerived: isDerived, definition: definition),
      [
        exhibit("61.000 tỷ đồng", "outcome", "61000", "billion VND"),
        exhibit("10,56%", "growth", "10.56", "percent"),
        exhibit("108.000 tỷ đồng", "outcome", "108000", "billion VND", document: nil, name: "b"),
      ], outcome, unit: Quantity.Unit("billion VND"))
  }

  static let province: Finding = {
    let figures = [("680", "680"), ("31.621", "31621"), ("108.000", "108000")]
      .map { exhibit($0.0, "figure", $0.1) }
    return finding(
      .province("Gia Lai", year: 2023, values: figures.compactMap(\.claim)), figures, .hint)
  }()

  /// One of every kind, with every way that it may be told in.
  static let all: [Finding] =
    [attainment, repeated, whole, outlier, date, province]
    + OutcomeClass.allCases.map { elsewhere($0) }
    + [
      elsewhere(.definitionBreak, isDerived: true, definition: "before_revision"),
      finding(.relation, [exhibit("1", "part1"), exhibit("2", "total")], .modeExplained),
      finding(
        .relation, (1...9).map { exhibit("\($0)", "part\($0)") }, .minor,
        stated: range("1", "2"), implied: range("3", "4"), relations: 3, isCut: true),
      finding(
        .outlier(slipIn: "plan", ofPlan: nil, ofBase: nil, usual: 0.6...1.7),
        [exhibit("1", "outcome")]),
      finding(
        .whole, [exhibit("1", "outcome")], stated: range("1", "2"), implied: range("3", "4")),
    ]
}
