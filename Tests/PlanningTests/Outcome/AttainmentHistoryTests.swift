import Testing
import Trends

@testable import Planning

@Suite struct AttainmentHistoryTests {
  @Test func yearsWithBothMakePairs() throws {
    let history = try History(years: [2001, 2002, 2004], values: [5, 6, 7])
    let record = try #require(
      AttainmentHistory(history, plans: [2000: 1, 2002: 8, 2003: 9, 2004: 7, 2005: 3]))
    #expect(record.pairs.map(\.year) == [2002, 2004])
    #expect(record.pairs.map(\.plan) == [8, 7] && record.pairs.map(\.outcome) == [6, 7])
    #expect(record.keeping(last: 1).pairs.map(\.year) == [2004])
    #expect(record.keeping(last: 1).history == history)
  }

  @Test func plansThatAreNotAboveZeroMakeNone() throws {
    let history = try History(years: [2001, 2002, 2003], values: [5, 6, 7])
    let record = try #require(
      AttainmentHistory(history, plans: [2001: 0, 2002: -4, 2003: .infinity]))
    #expect(record.pairs.isEmpty)
  }

  @Test(arguments: [0.0, -3]) func outcomesMustBeAboveZero(value: Double) throws {
    #expect(
      AttainmentHistory(try History(years: [2001, 2002], values: [5, value]), plans: [:]) == nil)
  }
}
