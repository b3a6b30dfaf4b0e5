import Testing

@testable import Trends

@Suite struct HistoryTests {
  @Test(arguments: [
    ([Int](), [Double](), History.Failure.empty),
    ([2020], [1, 2], .unequalCounts(years: 1, values: 2)),
    ([2020, 2020], [1, 2], .yearsOutOfOrder(index: 1, previous: 2020, year: 2020)),
    ([2021, 2020], [1, 2], .yearsOutOfOrder(index: 1, previous: 2021, year: 2020)),
    ([2020, 2021], [1, .nan], .valueNotFinite(year: 2021)),
    ([2020], [-.infinity], .valueNotFinite(year: 2020)),
    ([-1], [1], .yearOutOfRange(year: -1)),
    ([Int.min, Int.max], [1, 1], .yearOutOfRange(year: Int.min)),
  ])
  func refuses(years: [Int], values: [Double], failure: History.Failure) {
    #expect(throws: failure) { try History(years: years, values: values) }
  }

  @Test func fillsGapsBetweenNeighboursOnly() throws {
    let history = try History(years: [2000, 2003, 2004], values: [3, 9, 8])
    #expect(history.regular.values == [3, 5, 7, 9, 8])
    #expect(history.regular.observed == [true, false, false, true, true])
  }

  @Test func twoYearGapCountsTwice() throws {
    let steps = try History(years: [2000, 2002], values: [10, 16]).steps
    #expect(steps == [History.Step(years: 2, change: 6)])
    #expect(steps[0].rate == 3)
  }

  @Test func meanStepGrowsWithTheRootOfTheYears() throws {
    #expect(try History(years: [2000, 2004], values: [10, 16]).meanStep == 3)
    #expect(try History.ending([4]).meanStep == 0)
    #expect(try History.ending([4, 1, 6]).meanStep == 4)
  }

  @Test func dispersionIsWhatChangesDifferFromOne() throws {
    #expect(try History.ending([1, 3, 5, 7]).dispersion(around: 2) == 0)
    #expect(try History.ending([1, 3, 5, 10]).dispersion(around: 2) == 1)
    #expect(try History(years: [2000, 2004, 2005], values: [1, 9, 11]).dispersion(around: 2) == 0)
    #expect(try History.ending([1]).dispersion(around: 2) == 0)
  }

  @Test func medianRateCountsYears() throws {
    #expect(try History.ending([1, 3, 5, 10]).medianRate == 2)
    #expect(try History(years: [2000, 2004, 2006], values: [1, 9, 13]).medianRate == 2)
    #expect(try History.ending([1]).medianRate == 0)
  }

  @Test func prefixAndSuffix() throws {
    let history = try History.ending([1, 2, 3, 4])
    #expect(history.prefix(2).years == [2021, 2022])
    #expect(history.suffix(3).values == [2, 3, 4])
    #expect(history.suffix(9) == history)
  }
}
