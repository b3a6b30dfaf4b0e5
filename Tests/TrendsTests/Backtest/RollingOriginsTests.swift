import Figures
import Testing

@testable import Trends

@Suite struct RollingOriginsTests {
  /// Ten values of 2001 to 2010, and test years 2011 to 2013.
  static func series(withTest: Bool) throws -> BacktestSeries {
    BacktestSeries(
      kind: .level, known: try .ending(grown, in: 2010),
      test: withTest ? try .ending([174, 180, 179], in: 2013) : nil)
  }

  @Test func testYearsFollowTheLatestOrigin() throws {
    let scheme = RollingOrigins(count: 1, horizon: 2, isSplit: true)
    let origins = try scheme.origins(of: Self.series(withTest: true))
    #expect(origins.map(\.known.lastYear) == [2010])
    #expect(origins[0].known.values == grown)
    #expect(origins[0].targets.map(\.ahead) == [1, 2])
    #expect(origins[0].targets.map(\.value) == [174, 180])
  }

  @Test func earlierOriginsReachIntoTheTest() throws {
    let scheme = RollingOrigins(count: 3, horizon: 4, isSplit: true)
    let origins = try scheme.origins(of: Self.series(withTest: true))
    #expect(origins.map(\.known.lastYear) == [2010, 2009, 2008])
    #expect(
      origins.map { $0.targets.map(\.value) } == [
        [174, 180, 179], [171, 174, 180, 179], [163, 171, 174, 180],
      ])
  }

  @Test func withoutTestYearsEveryOriginLeavesAValue() throws {
    let scheme = RollingOrigins(count: 3, horizon: 3, isSplit: false)
    let origins = try scheme.origins(of: Self.series(withTest: false))
    #expect(origins.map(\.known.lastYear) == [2009, 2008, 2007])
    #expect(origins.map(\.targets.count) == [1, 2, 3])
  }

  @Test func fewYearsAreKnownWhereFewAreAskedFor() throws {
    let scheme = RollingOrigins(count: 2, horizon: 1, last: 4, isSplit: false)
    let origins = try scheme.origins(of: Self.series(withTest: false))
    #expect(origins.map(\.known.values) == [[135, 148, 150, 163], [121, 135, 148, 150]])
    // Their own changes are the unit of the errors: 13, 2 and 13.
    #expect(abs(origins[0].scale - 28.0 / 3) < 1e-12)
    #expect(throws: Exclusion.tooShort) {
      try RollingOrigins(count: 1, horizon: 1, last: 10, isSplit: false)
        .origins(of: Self.series(withTest: false))
    }
  }

  @Test func yearsAheadAreCalendarYears() throws {
    let sparse = BacktestSeries(
      kind: .level, known: try History(years: [2000, 2002, 2003], values: [1, 2, 4]),
      test: try History(years: [2001, 2005, 2009], values: [9, 5, 6]))
    let origins = try RollingOrigins(count: 2, horizon: 5, isSplit: true).origins(of: sparse)
    #expect(origins.map { $0.targets.map(\.ahead) } == [[2], [1, 3]])
  }

  @Test func whatCannotBeScoredSaysWhy() throws {
    func reason(_ known: [Double], test: [Double] = [], isSplit: Bool = true) throws -> Exclusion? {
      let series = BacktestSeries(
        kind: .level, known: try .ending(known, in: 2010),
        test: test.isEmpty ? nil : try .ending(test, in: 2010 + test.count))
      do throws(Exclusion) {
        _ = try RollingOrigins(count: 2, horizon: 2, isSplit: isSplit).origins(of: series)
        return nil
      } catch { return error }
    }
    #expect(try reason([1], test: [2]) == .tooShort)
    #expect(try reason([1], isSplit: false) == .tooShort)
    #expect(try reason([1, 2], isSplit: false) == .tooShort)
    #expect(try reason([1, 2]) == .nothingToForecast)
    #expect(try reason([3, 3, 3], test: [4]) == .constant)
    #expect(try reason([1e308, -1e308, 1e308], test: [4]) == .outOfRange)
    #expect(try reason([0, least], test: [1e300]) == .outOfRange)
    // An earlier origin may do where the latest does not.
    #expect(try reason([1, 2, 5]) == nil)
  }

  @Test func whatIsNotAskedForFollowsTheCollection() throws {
    let split = try [Self.series(withTest: true), Self.series(withTest: false)]
    #expect(RollingOrigins(for: split) == RollingOrigins(count: 1, horizon: 3, isSplit: true))
    let plain = [try Self.series(withTest: false)]
    #expect(RollingOrigins(for: plain) == RollingOrigins(count: 3, horizon: 3, isSplit: false))
    #expect(
      RollingOrigins(for: plain, count: 5, horizon: 1, last: 4)
        == RollingOrigins(count: 5, horizon: 1, last: 4, isSplit: false))
    #expect(RollingOrigins(for: split, farthest: 2).horizon == 2)
  }
}
