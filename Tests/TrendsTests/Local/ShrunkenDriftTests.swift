import Testing

@testable import Trends

@Suite struct ShrunkenDriftTests {
  @Test(
    arguments: [
      // Two values: the smaller of own and usual growth, none where they contradict.
      ([10.0, 12], 1.0, 1.0), ([10, 10.5], 1, 0.5), ([10, 8], 1, 0), ([10, 8], -1, -1),
      ([10, 12], 0, 0),
      // Three: 0.4 of what both changes agree on, 0.6 of what the mean change and the usual one do.
      ([10, 12, 13], 1, 0.4 * 1 + 0.6 * 1), ([10, 12, 11], 1, 0.6 * 0.5),
      ([10, 12, 8], 1, 0), ([10, 30, 60], 0, 0.4 * 2), ([10, 9, 7], 1, -0.4),
    ] as [([Double], Double, Double)])
  func slope(values: [Double], usual: Double, slope: Double) throws {
    let fit = try ShrunkenDrift(usual: UsualChange(growth: usual, size: 1)).fit(
      History.ending(values))
    #expect(abs(fit.slope - slope) < 1e-14)
    #expect(fit.level == values.last)
  }

  @Test func longerHistoriesUseTheLastThree() throws {
    let long = try ShrunkenDrift(usual: UsualChange(growth: 1, size: 1)).fit(
      History.ending([90, -4, 10, 12, 13]))
    #expect(
      long
        == (try ShrunkenDrift(usual: UsualChange(growth: 1, size: 1)).fit(
          History.ending([10, 12, 13]))))
  }

  @Test func gapsCountTheirYears() throws {
    let fit = try ShrunkenDrift(usual: UsualChange(growth: 9, size: 1)).fit(
      History(years: [2000, 2004], values: [10, 18]))
    #expect(fit.slope == 2)
  }
}
