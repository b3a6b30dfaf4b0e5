import Figures
import Testing
import Wording

@Suite struct ChangeTests {
  static let balance = Indicator(
    id: "b", englishName: "Trade balance", vietnameseName: "Cán cân thương mại", kind: .balance)

  @Test func amountsGrowByFractions() throws {
    let change = try #require(
      Change(from: 1000, to: 1043, of: Samples.exports, in: Samples.unit))
    #expect(change.words(Precision(places: 0), unit: Samples.unit, in: .english) == "up 4.3%")
    #expect(change.words(Precision(places: 0), unit: Samples.unit, in: .vietnamese) == "tăng 4,3%")
  }

  @Test func sharesMoveByPoints() throws {
    let percent = Quantity.Unit("percent")
    let change = try #require(Change(from: 13.5, to: 12.6, of: Samples.poverty, in: percent))
    #expect(change.signed(Precision(places: 1), in: .vietnamese) == "-0,9")
    #expect(
      change.words(Precision(places: 1), unit: percent, in: .vietnamese)
        == "giảm 0,9 điểm phần trăm")
  }

  @Test func balancesMoveByAmounts() throws {
    let change = try #require(Change(from: -20, to: 100, of: Self.balance, in: Samples.unit))
    #expect(
      change.words(Precision(places: 0), unit: Samples.unit, in: .english) == "up 120 million USD")
  }

  @Test func nothingGrowsFromNothing() {
    #expect(Change(from: 0, to: 5, of: Samples.exports, in: Samples.unit) == nil)
    #expect(Change(from: .nan, to: 5, of: Self.balance, in: Samples.unit) == nil)
  }

  @Test func noChangeIsSaid() throws {
    let change = try #require(Change(from: 5, to: 5, of: Samples.exports, in: Samples.unit))
    checkSentence { change.words(Precision(places: 0), unit: Samples.unit, in: $0) }
    #expect(change.words(Precision(places: 0), unit: Samples.unit, in: .english) == "unchanged")
  }
}
