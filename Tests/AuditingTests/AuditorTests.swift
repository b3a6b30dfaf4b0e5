import Figures
import TestSupport
import Testing

@testable import Auditing

@Suite struct AuditorTests {
  @Test(arguments: 0..<40)
  func aConsistentReportGivesNoFinding(seed: UInt64) {
    var random = RepeatableRandom(seed: seed)
    let result = audit(Truth.random(&random).claims).result
    #expect(result.findings.isEmpty, "\(result.findings.map(\.rule.id))")
    let rules = Set(result.checks.map(\.rule.id))
    #expect(
      rules.isSuperset(of: [
        "attainment", "growth", "year-of-quarters", "nine-months", "trade-of-both-ways",
      ]))
    #expect(result.coverage.relations == result.checks.count)
    #expect(result.coverage.consistent == result.checks.count)
    #expect(
      result.coverage.consistentByRounding == result.checks.count { $0.verdict == .holdsByRounding }
    )
  }

  @Test(arguments: 0..<40)
  func aMisprintIsInEveryFinding(seed: UInt64) {
    var random = RepeatableRandom(seed: seed)
    let claims = Truth.random(&random).claims
    let wrong = Int.random(in: claims.indices, using: &random)
    let result = audit(claims.mistyped(wrong, at: &random)).result
    for finding in result.findings where finding.outcome != .outlier {
      #expect(finding.exhibits.contains { $0.claim?.id == wrong + 1 }, "\(finding.exhibits)")
    }
  }

  @Test func whatAWrongFigureBreaksIsNeverSaidToHold() {
    let result = audit([
      claim(1, "38,4 triệu USD"), claim(2, "96%", .attainment, to: 1),
      claim(3, "400 triệu USD", as: .plan), claim(4, "20%", .growth, to: 1, .up),
      claim(5, "320 triệu USD", over: "2023"),
    ]).result
    #expect(result.findings.count == 1 && result.checks.isEmpty, "\(result.checks)")
    #expect(result.coverage.relations == 2 && result.coverage.consistent == 0)
  }

  @Test(arguments: 0..<20)
  func coverageAddsUp(seed: UInt64) {
    var random = RepeatableRandom(seed: seed)
    var claims = Truth.random(&random).claims
    claims = claims.mistyped(Int.random(in: claims.indices, using: &random), at: &random)
    claims += [
      claim(90, "12 con", of: "herd"), claim(91, "7 điểm", of: "unheard_of"),
      claim(92, "120 con", of: "herd", over: "2020", hedged: .rangeLow, at: 70_000),
      claim(93, "130 con", of: "herd", over: "2020", hedged: .rangeHigh, at: 70_000),
    ]
    let coverage = audit(claims).result.coverage
    // The two numbers of a range are one figure.
    #expect(coverage.figures == claims.count - 1)
    #expect(coverage.figures == coverage.inRelations + coverage.notCheckable)
    #expect(coverage.notCheckable == coverage.withoutPartner + coverage.unsure)
    #expect(coverage.unsure == 1)
    #expect(coverage.consistent <= coverage.relations)
    #expect(coverage.documents == 1)
  }

  @Test func nothingIsNothing() {
    let result = audit([]).result
    #expect(result.findings.isEmpty && result.checks.isEmpty)
    #expect(result.coverage.figures == 0 && result.coverage.notCheckable == 0)
  }

  @Test func whatIsToldTwiceAlikeIsChecked() {
    let result = audit([
      claim(1, "1.234 ha", of: "forest"), claim(2, "1.234 ha", of: "forest"),
      claim(3, "56,7 triệu USD", of: "exports"), claim(4, "57 triệu USD", of: "exports"),
    ]).result
    #expect(result.checks.map(\.rule.id) == ["repeated", "repeated"])
    #expect(result.checks.map(\.verdict) == [.holds, .holdsByRounding])
    #expect(result.coverage.inRelations == 4)
  }

  @Test func divisionByARangeThatHoldsZeroIsNoFinding() {
    let book = RuleBook(
      RuleBook.sample.rules + [sampleRule("own", "imports = exports / trade_balance", isOwn: true)])
    let claims = [
      claim(1, "50 triệu USD"), claim(2, "7 triệu USD", of: "imports"),
      claim(3, "0,0 triệu USD", of: "trade_balance"),
    ]
    let auditor = Auditor(rules: book, indicator: sampleIndicator)
    let result = audit(claims, by: auditor).result
    #expect(result.findings.isEmpty && result.checks.isEmpty)
    #expect(result.coverage.undefined == 1)
    // A range without zero is divided by.
    let two = claims.dropLast() + [claim(3, "2,0 triệu USD", of: "trade_balance")]
    #expect(audit(Array(two), by: auditor).result.findings.map(\.rule.id) == ["own"])
  }

  @Test func findingsStandInTheOrderOfTheText() {
    let claims = [
      claim(1, "920 ha", of: "forest", at: 5000),
      claim(2, "800 ha", of: "forest", as: .plan, at: 5100),
      claim(3, "151%", .attainment, of: "forest", to: 1, at: 5200),
      claim(4, "1.234 ha", of: "guests", at: 100), claim(5, "1.243 ha", of: "guests", at: 200),
    ]
    let found = audit(claims).result.findings
    #expect(found.map(\.rule.id) == ["repeated", "attainment"])
    #expect(audit(claims).result.findings.map(\.id) == found.map(\.id))
  }

  @Test func aBookWithoutARuleAppliesNone() {
    let claims = [
      claim(1, "920 ha", of: "forest"), claim(2, "800 ha", of: "forest", as: .plan),
      claim(3, "151%", .attainment, of: "forest", to: 1),
    ]
    let none = Auditor(rules: RuleBook([]), indicator: sampleIndicator)
    #expect(audit(claims).appliedRules == ["attainment"])
    #expect(audit(claims, by: none).appliedRules.isEmpty)
    #expect(audit(claims, by: none).result.coverage.notCheckable == 3)
  }

  /// Whatever is read, rightly or not, is audited.
  @Test(arguments: 0..<120)
  func takesWhateverIsFed(seed: UInt64) {
    var random = RepeatableRandom(seed: seed)
    let claims = (1...40).map { Self.anything($0, &random) }
    let witnesses = (1...20).map { Self.anything($0, &random) }
    let result = audit(claims, witnesses: witnesses).result
    #expect(result.coverage.figures == result.coverage.inRelations + result.coverage.notCheckable)
    for finding in result.findings {
      for suspect in finding.suspects { #expect((0...1).contains(suspect.probability)) }
      let sum = finding.suspects.reduce(0) { $0 + $1.probability }
      #expect(sum <= 1 + 1e-9)
      let chances = finding.hypotheses.reduce(0) { $0 + $1.probability }
      #expect(finding.hypotheses.isEmpty || (chances - 1).magnitude < 1e-9)
    }
    for finding in confront([claims, witnesses], witnesses: witnesses) {
      #expect(!finding.exhibits.isEmpty)
    }
  }

  /// Any measure of a few things in a few years, with a number of any size.
  private static func anything(_ id: Int, _ random: inout RepeatableRandom) -> Claim {
    func any<Element>(_ choices: [Element]) -> Element {
      choices[Int.random(in: choices.indices, using: &random)]
    }
    let numbers = [
      "0", "0,00", "1", "7", "12", "-5,2", "100", "99,9", "915", "1.234,5",
      "1000000000000000000000000000000000000",
      "0,000000000000000000000000000000000001", "-999999999999999999999999999999",
      "123456789012345678901234,5678",
    ]
    let unit = any(["%", "lần", "triệu USD", "tỷ USD", "ha", "xã", "điểm phần trăm", "", "chiếc"])
    let comparisons: [Comparison?] = [
      nil, .plan, .samePeriodLastYear, .year(2023), .year(1), .previousMonth, .other,
    ]
    return claim(
      id, any(numbers) + (unit.isEmpty ? "" : " " + unit), any(Measure.allCases),
      of: any([
        "imports", "exports", "trade_total", "forest", "new_communes", "poverty", "unheard_of",
      ]),
      to: any([nil, id - 1, id - 2, id, 99]),
      over: any([
        "2024", "2023", "2024-9m", "2024-Q3", "2021-2024", "2024-01", "unknown", "cumulative",
        "0001", "9999",
      ]),
      as: any(Status.allCases), against: any(comparisons), any(Direction.allCases),
      in: any(["Gia Lai", "", "Kon Tum"]), hedged: any(Approximation.allCases),
      confidence: any([0, 0.4, 1]),
      cell: any([nil, Claim.Cell(table: 1, row: id / 3, column: id % 3, isTotal: id < 3)]))
  }
}
