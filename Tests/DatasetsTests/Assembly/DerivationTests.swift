import Figures
import Testing

@testable import Datasets

private let unit = Quantity.Unit("million USD")

@Suite("Derivation")
struct DerivationTests {
  @Test(
    "last year's level lies where level and growth, as rounded, put it",
    arguments: [("1750", "14.38", 1530.0), ("1630", "12.23", 1452.4), ("1500", "15.13", 1302.9)])
  func derivesTheBase(level: String, growth: String, base: Double) throws {
    let derived = try #require(
      Derivation.base(of: said(2024, .actual, level, growth: growth), in: unit))
    #expect(derived.year == 2023 && derived.status == .actual && derived.isDerived)
    #expect(abs(derived.value.double - base) < 0.05)
    let (low, high) = try (
      #require(derived.interval.lower).value, #require(derived.interval.upper).value
    )
    #expect(low < derived.value && derived.value < high)
    #expect((high.double - low.double) / base < 0.001)
  }

  @Test("a plan's growth tells what the plan took for last year's level")
  func derivesFromPlans() throws {
    let derived = try #require(
      Derivation.base(of: said(2024, .plan, "120", growth: "20"), in: unit))
    #expect(derived.status == .plan && derived.value == 100)
  }

  @Test("an index takes the year before as 100, so that nothing follows for that year")
  func derivesNothingFromAnIndex() {
    let index = said(2024, .actual, "102.9", growth: "2.9", unit: "index")
    #expect(Derivation.base(of: index, in: .index) == nil)
  }

  @Test("a level below zero has no base, an unbounded growth no range")
  func derivesNothingElse() {
    #expect(Derivation.base(of: said(2024, .actual, "-5", growth: "10"), in: unit) == nil)
    let atMost = said(2024, .actual, "5", growth: "10", growthWord: .atMost)
    #expect(Derivation.base(of: atMost, in: unit) == nil)
    #expect(Derivation.base(of: said(2024, .actual, "5", unit: "tonnes"), in: unit) == nil)
    #expect(Derivation.plan(of: said(2024, .plan, "5", attainment: "50"), in: unit) == nil)
  }

  @Test("a value grown from a base that a plan names is an estimate at most")
  func isNoFirmerThanItsBase() throws {
    let planned = try #require(
      Derivation.base(of: said(2024, .plan, "120", growth: "20"), in: unit))
    let grown = try #require(
      Derivation.extended(said(2024, .final, growth: "10"), from: planned))
    #expect(grown.status == .estimate && grown.value == 110)
    let plan = try #require(Derivation.extended(said(2024, .plan, growth: "10"), from: planned))
    #expect(plan.status == .plan)
    #expect(Derivation.extended(said(2025, .final, growth: "10"), from: planned) == nil)
  }
}
