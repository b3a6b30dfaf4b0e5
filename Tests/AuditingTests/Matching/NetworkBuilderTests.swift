import Figures
import Testing

@testable import Auditing

@Suite struct NetworkBuilderTests {
  private static let outcome = claim(1, "920 triệu USD")

  /// What each measure beside an outcome of 920 and a plan or base of 800 is bound by.
  @Test(arguments: [
    (
      claim(3, "115%", .attainment, to: 1),
      "attainment(attainment: 115%, outcome: 920 triệu USD, plan: 800 triệu USD)"
    ),
    (
      claim(3, "1,15 lần", .attainment, to: 1),
      "times-of-plan(attainment: 1,15 lần, outcome: 920 triệu USD, plan: 800 triệu USD)"
    ),
    (
      claim(3, "15%", .excess, to: 1),
      "excess(excess: 15%, outcome: 920 triệu USD, plan: 800 triệu USD)"
    ),
    (
      claim(3, "120 triệu USD", .excess, to: 1),
      "excess-amount(excess: 120 triệu USD, outcome: 920 triệu USD, plan: 800 triệu USD)"
    ),
  ])
  func bindsToThePlan(own: Claim, relation: String) {
    let found = network([Self.outcome, claim(2, "800 triệu USD", as: .plan), own])
    #expect(found.described == [relation])
  }

  @Test(arguments: [
    (
      claim(3, "115%", .attainment, to: 1, against: .samePeriodLastYear),
      "index(attainment: 115%, base: 800 triệu USD, outcome: 920 triệu USD)"
    ),
    (
      claim(3, "15%", .growth, to: 1),
      "growth(base: 800 triệu USD, growth: 15%, outcome: 920 triệu USD)"
    ),
    (
      claim(3, "1,15 lần", .growth, to: 1),
      "times(base: 800 triệu USD, outcome: 920 triệu USD, times: 1,15 lần)"
    ),
    (
      claim(3, "120 triệu USD", .changeLevel, to: 1),
      "change(base: 800 triệu USD, change: 120 triệu USD, outcome: 920 triệu USD)"
    ),
    // Without the number of its level it is that of its indicator and year.
    (
      claim(3, "15%", .growth),
      "growth(base: 800 triệu USD, growth: 15%, outcome: 920 triệu USD)"
    ),
  ])
  func bindsToTheYearBefore(own: Claim, relation: String) {
    let found = network([Self.outcome, claim(2, "800 triệu USD", over: "2023"), own])
    #expect(found.described == [relation])
  }

  @Test func bindsToTheYearThatIsNamed() {
    let found = network([
      Self.outcome, claim(2, "800 triệu USD", over: "2019"),
      claim(3, "500 triệu USD", over: "2023"),
      claim(4, "15%", .growth, to: 1, against: .year(2019)),
    ])
    #expect(found.described == ["growth(base: 800 triệu USD, growth: 15%, outcome: 920 triệu USD)"])
  }

  @Test(arguments: [
    // A growth of nothing known, points added to an amount, a change without a base.
    claim(3, "1,5%", .changeLevel, to: 1), claim(3, "15%", .share, to: 1),
    claim(3, "15%", .growth, to: 1, against: .other), claim(3, "15 ha", .excess, to: 1),
    claim(3, "15%", .growth, to: 1, against: .previousMonth),
  ])
  func bindsNothingThatMakesNoSense(own: Claim) {
    let found = network([
      Self.outcome, claim(2, "800 triệu USD", as: .plan), claim(4, "800 triệu USD", over: "2023"),
      own,
    ])
    #expect(found.described == [])
  }

  @Test func pointsAddToPercentages() {
    let found = network([
      claim(1, "4,2%", .rate, of: "poverty"), claim(2, "5,4%", .rate, of: "poverty", over: "2023"),
      claim(3, "1,2 điểm phần trăm", .changeLevel, of: "poverty", to: 1, .down),
    ])
    #expect(found.described == ["change(base: 5,4%, change: 1,2 điểm phần trăm, outcome: 4,2%)"])
    #expect(Propagation(found).isConsistent)
  }

  @Test func aPartOfTheYearIsSetAgainstThePlanOfTheYear() {
    let (part, year) = (
      claim(1, "600 ha", of: "forest", over: "2024-9m"), claim(2, "800 ha", of: "forest", as: .plan)
    )
    let told = claim(3, "75%", .attainment, of: "forest", to: 1)
    #expect(
      network([part, year, told]).described == [
        "attainment(attainment: 75%, outcome: 600 ha, plan: 800 ha)"
      ])
    // A plan of its own goes first.
    let own = claim(4, "700 ha", of: "forest", over: "2024-9m", as: .plan)
    #expect(
      network([part, year, own, told]).described.first
        == "attainment(attainment: 75%, outcome: 600 ha, plan: 700 ha)")
  }

  @Test func averageGrowthCountsItsYearsBothWays() throws {
    let found = network([
      claim(1, "1.331 ha", of: "forest", over: "2025"),
      claim(2, "1.000 ha", of: "forest", over: "2022"),
      claim(3, "900 ha", of: "forest", over: "2021"),
      claim(4, "10%", .growth, of: "forest", over: "2022-2025", against: .other),
    ])
    let relation = try #require(found.relations.first)
    #expect(relation.rule.id == "average-growth")
    #expect(relation.alternatives.map(\.numbers) == [["years": 4], ["years": 3]])
    #expect(
      relation.alternatives.allSatisfy { Set($0.variables.keys) == ["outcome", "base", "growth"] })
    #expect(Propagation(found).isConsistent)
  }

  /// The level that it stands beside is that of the last year of its span.
  @Test func averageGrowthBesideItsLevelKeepsItsSpan() throws {
    let found = network([
      claim(1, "1.331 ha", of: "forest", over: "2025"),
      claim(2, "10%", .growth, of: "forest", to: 1, over: "2022-2025", against: .other),
      claim(3, "1.000 ha", of: "forest", over: "2022"),
    ])
    #expect(try #require(found.relations.first).rule.id == "average-growth")
    #expect(Propagation(found).isConsistent)
  }

  /// "Giảm 4% về lượng, giảm 9,1% về giá trị": nobody states what either is compared to.
  @Test(arguments: [
    ("600 triệu USD", "4%", Measure.growth, "9,1%", Measure.growth),
    ("600 triệu USD", "106,4%", .excess, "95,4%", .attainment),
  ])
  func twoRatiosToWhatNobodyStatesAreToTwoThings(
    amount: String, first: String, kind: Measure, second: String, other: Measure
  ) {
    let claims = [
      claim(1, amount), claim(2, first, kind, to: 1, .up), claim(3, second, other, to: 1, .up),
    ]
    #expect(audit(claims).result.findings.isEmpty)
    #expect(network(claims).checkable().relations.isEmpty)
  }

  @Test func averageGrowthWithoutABaseSaysNothing() {
    let found = network([
      claim(1, "1.331 ha", of: "forest", over: "2025"),
      claim(4, "10%", .growth, of: "forest", over: "2022-2025", against: .other),
    ])
    #expect(found.relations.isEmpty)
  }

  @Test func twoSharesOfOneAmountAreOfTwoPlans() {
    let found = network([
      claim(1, "920 triệu USD"), claim(2, "800 triệu USD", as: .plan),
      claim(3, "115%", .attainment, to: 1), claim(4, "102,2%", .attainment, to: 1),
    ])
    #expect(
      found.described == [
        "attainment(attainment: 115%, outcome: 920 triệu USD, plan: 800 triệu USD)",
        "attainment(attainment: 102,2%, outcome: 920 triệu USD, plan: ?)",
      ])
  }

  @Test func theTwoNumbersOfARangeAreOne() {
    let low = claim(1, "120 ha", of: "forest", hedged: .rangeLow, at: 40)
    let high = claim(2, "130 ha", of: "forest", hedged: .rangeHigh, at: 40)
    let joined = network([low, high])
    #expect(joined.figures.map(\.claim.interval) == [range("[119.5, 130.5]")])
    // Of two places, or of two units, they are two.
    for other in [
      claim(2, "130 ha", of: "forest", hedged: .rangeHigh, at: 90),
      claim(2, "130 m2", of: "forest", hedged: .rangeHigh, at: 40),
    ] { #expect(network([low, other]).figures.count == 2) }
  }

  @Test func aBaseBehindItsAmountIsThatAmounts() {
    let claims = [
      claim(1, "500 ha", of: "forest", at: 0), claim(2, "90 ha", of: "forest", at: 1000),
      claim(3, "80 ha", of: "forest", over: "2023", at: 1060),
      claim(4, "12,5%", .growth, of: "forest", to: 2, at: 1100),
    ]
    #expect(network(claims).described == ["growth(base: 80 ha, growth: 12,5%, outcome: 90 ha)"])
    // Further off it is the base of whatever goes by the name.
    let far = claims.map {
      $0.id == 3 ? claim(3, "80 ha", of: "forest", over: "2023", at: 1200) : $0
    }
    #expect(network(far).described == ["growth(base: ?, growth: 12,5%, outcome: 90 ha)"])
  }

  @Test func whatIsToldTwiceIsOneValueUnlessFarApart() {
    func values(_ other: Claim) -> Int {
      network([claim(1, "1.234 ha", of: "forest"), other]).variables.count
    }
    #expect(values(claim(2, "1.234 ha", of: "forest")) == 1)
    #expect(values(claim(2, "1.200 ha", of: "forest", hedged: .about)) == 1)
    #expect(values(claim(2, "1.243 ha", of: "forest")) == 1)
    #expect(values(claim(2, "789 ha", of: "forest")) == 2)
    #expect(values(claim(2, "1.234 ha", of: "forest", in: "Kon Tum")) == 2)
    #expect(values(claim(2, "1.234 ha", of: "forest", scope: "pine")) == 2)
    #expect(values(claim(2, "1.234 ha", of: "forest", confidence: 0.3)) == 2)
    #expect(values(claim(2, "1.234 ha", of: "forest", as: .plan)) == 2)
    #expect(values(claim(2, "1.234 tấn", of: "forest")) == 2)
  }

  @Test func whatNoCatalogueKnowsStandsAlone() {
    let found = network([
      claim(1, "12 ha", of: "unheard"), claim(2, "12 ha", of: "unheard"),
      claim(3, "8%", .growth, of: "unheard", to: 1), claim(4, "11 ha", of: "unheard", over: "2023"),
    ])
    #expect(found.described == ["growth(base: ?, growth: 8%, outcome: 12 ha)"])
  }

  @Test func unitsOfOneDimensionMeet() {
    let found = network([claim(1, "1,2 tỷ USD"), claim(2, "1.200 triệu USD")])
    #expect(found.variables.map(\.unit) == [Quantity.Unit("USD")])
    #expect(
      found.figures.map { $0.interval(as: .nearest) } == [
        range("[1150000000, 1250000000]"), range("[1199500000, 1200500000]"),
      ])
  }

  @Test func aGrowthFindsItsLevelAtWhicheverPrices() {
    let claims = [
      claim(1, "920 tỷ đồng", of: "exports", prices: "current"), claim(2, "15%", .growth),
      claim(3, "800 tỷ đồng", of: "exports", over: "2023", prices: "current"),
    ]
    #expect(
      network(claims).described == ["growth(base: 800 tỷ đồng, growth: 15%, outcome: 920 tỷ đồng)"])
  }
}
