import Testing

@testable import Trends

@Suite struct LinearTrendTests {
  @Test func followsALineThroughGaps() throws {
    let years = [1990, 1991, 1995, 1996, 2001]
    let fit = try LinearTrend().fit(
      History(years: years, values: years.map { 3 + 0.5 * Double($0 - 1990) }))
    #expect(abs(fit.slope - 0.5) < 1e-13)
    #expect(abs(fit.level - 8.5) < 1e-12)
  }

  @Test func residualsAreOrthogonalToTheYears() throws {
    let fit = try LinearTrend().fit(History.ending(grown))
    let residuals = grown.enumerated().map { $1 - fit.level - fit.slope * Double($0 - 9) }
    #expect(abs(residuals.reduce(0, +)) < 1e-10)
    #expect(abs(residuals.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }) < 1e-9)
  }
}
