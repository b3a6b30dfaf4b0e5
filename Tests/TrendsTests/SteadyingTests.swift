import Testing

@testable import Trends

@Suite struct SteadyingTests {
  @Test func spikeIsTamedAndTheLastValueStays() throws {
    let steady = try History.ending([10, 11, 12, 60, 13, 14, 15]).steadied
    #expect(steady.lastValue == 15)
    let sizes = steady.steps.map { abs($0.change) }
    // The mean size of the changes: (1 + 1 + 48 + 47 + 1 + 1) / 6.
    #expect(abs((sizes.max() ?? 0) - 16.5) < 1e-12)
  }

  @Test(arguments: [[1.0, 2, 3, 4, 5], [5, 5, 5, 5, 9], [7], [2, 1]])
  func evenAndMostlyFlatSeriesStay(values: [Double]) throws {
    let history = try History.ending(values)
    #expect(history.steadied == history)
  }

  @Test func gapMayMoveAsFarAsItsYearsAllow() throws {
    let history = try History(years: [2000, 2001, 2002, 2006], values: [1, 2, 3, 7])
    #expect(history.steadied == history)
  }
}
