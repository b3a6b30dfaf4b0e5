import Figures
import Testing

@testable import Datasets

@Suite("Ratio")
struct RatioTests {
  private func percent(_ text: String, _ word: Approximation = .exact) throws -> Quantity {
    Quantity(
      try #require(Decimal(plain: text)), Quantity.Unit("percent"), approximation: word)
  }

  @Test("a growth multiplies, an attainment is a share, each within its rounding")
  func readsPercentages() throws {
    let growth = try #require(Ratio(growth: percent("17.65")))
    #expect(growth.value == Rational(11765, over: 10000))
    #expect(growth.interval.lower?.value == Rational(117645, over: 100000))
    let attainment = try #require(Ratio(percentage: percent("106.67")))
    #expect(attainment.value == Rational(10667, over: 10000))
    let fall = try #require(Ratio(growth: percent("-9.7")))
    #expect(fall.value == Rational(903, over: 1000))
  }

  @Test("a printed range reaches to its upper number")
  func readsRanges() throws {
    let range = try #require(Ratio(growth: percent("10", .rangeLow), upper: Decimal(plain: "11")))
    #expect(range.value == Rational(11, over: 10))
    #expect(range.interval.lower?.value == Rational(1095, over: 1000))
    #expect(range.interval.upper?.value == Rational(1115, over: 1000))
  }

  @Test("times may count what is added or what results")
  func readsTimes() throws {
    let times = try #require(
      Ratio(times: Quantity(Decimal(2), Quantity.Unit("times"))))
    #expect(times.value == 2 && times.interval.contains(3) && !times.interval.contains(4))
  }

  @Test("what leaves nothing of the base is no ratio", arguments: ["-100", "-100.1", "-250"])
  func refusesTotalLoss(text: String) throws {
    #expect(try Ratio(growth: percent(text)) == nil)
  }

  @Test("an upper bound alone is a ratio without a lower end")
  func readsBounds() throws {
    let most = try #require(Ratio(growth: percent("10", .atMost)))
    #expect(most.interval.lower == nil && most.interval.upper?.value == Rational(11, over: 10))
  }
}
