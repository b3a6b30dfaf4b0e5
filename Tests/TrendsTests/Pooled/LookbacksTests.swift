import TestSupport
import Testing

@testable import Trends

@Suite struct LookbacksTests {
  private static let values = [3.0, 5, 4, 8, 9, 7, 12, 13, 11, 15, 16, 14]

  @Test func allYearsCountTwice() throws {
    let history = try History.ending(Self.values)
    let regression = PooledRegressionTests.single(.medianDrift, 0.3)
    func alone(_ count: Int) -> [Double] {
      regression.contributions(of: Window(history.suffix(count), form: .level)).map { $0[1] }
    }
    let mixed = Lookbacks(lengths: Lookbacks.lengths)
      .contributions(of: history, form: .level, by: regression)
    for horizon in 0..<6 {
      let expected =
        (2 * alone(12)[horizon] + alone(6)[horizon] + alone(8)[horizon] + alone(10)[horizon]) / 5
      #expect(abs(mixed[horizon][1] - expected) < 1e-14)
    }
  }

  @Test(arguments: [4, 6, 7, 8, 9, 11]) func shortHistoriesHaveFewerLookbacks(count: Int) throws {
    let history = try History.ending(Array(Self.values.prefix(count)))
    let regression = PooledRegressionTests.single(.drift, 0.3)
    let mixed = Lookbacks(lengths: [6, 8, 10])
      .contributions(of: history, form: .level, by: regression)
    let alone = Lookbacks(lengths: [6, 8, 10].filter { $0 < count })
      .contributions(of: history, form: .level, by: regression)
    #expect(mixed == alone)
    let none = Lookbacks(lengths: []).contributions(of: history, form: .level, by: regression)
    #expect(none == regression.contributions(of: Window(history, form: .level)))
  }

  @Test(arguments: [1e3, -1e3]) func pointsStayWithinReachOfWhatWasSeen(coefficient: Double) throws
  {
    let history = try History.ending(Self.values)
    let regression = PooledRegression(
      terms: [.drift, .medianDrift, .shortGrowth],
      coefficients: (1...6).map { _ in [coefficient, coefficient / 2, -coefficient / 100] })
    let unit = Window(history, form: .level).unit
    let rows = Lookbacks(lengths: [6, 8, 10])
      .contributions(of: history, form: .level, by: regression)
    for (index, row) in rows.enumerated() {
      let reach = 2 * Double(index + 1) * unit
      let expected = coefficient > 0 ? 16 - 14 + reach : 3 - 14 - reach
      #expect(abs(row.reduce(0, +) - expected) < 1e-12)
      // What a term adds keeps its sign and its place among the others.
      #expect((row[0] > 0) == (coefficient > 0) && abs(row[0]) > abs(row[1]))
      #expect(row[2] * row[0] < 0)
    }
  }
}
