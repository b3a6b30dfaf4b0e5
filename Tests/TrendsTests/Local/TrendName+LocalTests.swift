import Figures
import Glibc
import TestSupport
import Testing

@testable import Trends

/// What every model keeps to that learns from one history alone.
@Suite struct TrendNameLocalTests {
  static let names = TrendName.allCases.filter {
    $0.localModel(usual: UsualChange(growth: 0, size: 1)) != nil
  }

  /// Growth, fall, standstill, noise, two values, spikes, a shift of level.
  static let shapes: [[Double]] = [
    grown, grown.reversed(), [5, 9], [7, 3], [4, 4, 9], [10, 12, 9, 11, 8, 12, 10, 11],
    [20, 21, 22, 90, 24, 25, 26], [20, 21, 22, 23, 24, 25, 1], [50, 51, 49, 50, 12, 11, 13, 12],
  ]

  @Test(arguments: names) func nameIsItsOwn(name: TrendName) throws {
    let own = try model(name).name
    #expect(own == name)
    #expect(TrendName(rawValue: name.rawValue) == name)
  }

  @Test(arguments: names, [(0.0, -1.0), (300, -4), (-1000, 0.25), (0, 1e12), (0, 1e-12)])
  func isEquivariant(name: TrendName, map: (Double, Double)) throws {
    let (constant, factor) = map
    let usual = UsualChange(growth: 2 * factor, size: 3 * abs(factor))
    for years in [0, 3] {
      for shape in Self.shapes where shape.count >= (try model(name).needs) {
        let plain = try history(shape, gap: years)
        let moved = plain.map { constant + factor * $0 }
        let points = try model(name).fit(plain).points(horizon: 5)
        let other = try model(name, usual: usual).fit(moved).points(horizon: 5)
        let size = abs(constant) + abs(factor) * 100
        for (own, point) in zip(other, points) {
          #expect(abs(own - (constant + factor * point)) < 1e-9 * size, "\(shape)")
        }
      }
    }
  }

  @Test(arguments: names) func calendarDoesNotMatter(name: TrendName) throws {
    for shape in Self.shapes where shape.count >= (try model(name).needs) {
      let now = try history(shape, gap: 2)
      let later = try History(years: now.years.map { $0 + 1000 }, values: shape)
      let points = try model(name).fit(now).points(horizon: 5)
      #expect(try model(name).fit(later).points(horizon: 5) == points)
    }
  }

  @Test(arguments: names) func constantStaysConstant(name: TrendName) throws {
    let still = UsualChange(growth: 0, size: 1)
    for gap in [0, 4] {
      let constant = try history([7.3, 7.3, 7.3, 7.3, 7.3, 7.3], gap: gap)
      for point in try model(name, usual: still).fit(constant).points(horizon: 5) {
        #expect(abs(point - 7.3) < 1e-13)
      }
    }
  }

  @Test(arguments: names) func twoValuesAreNotContradicted(name: TrendName) throws {
    guard try model(name).needs == 2 else { return }
    let still = UsualChange(growth: 0, size: 1)
    for (first, last) in [(5.0, 9.0), (9, 5)] {
      let points = try model(name, usual: still).fit(History.ending([first, last])).points(
        horizon: 1)
      // Somewhere from no change to as much again.
      #expect(abs(points[0] - (last + (last - first) / 2)) <= abs(last - first) / 2 + 1e-12)
    }
  }

  @Test(arguments: names) func gapOnALineIsAsIfItWereFilled(name: TrendName) throws {
    let full = try History(years: Array(2000...2009), values: (0..<10).map { 5 + 2 * Double($0) })
    let sparse = try History(
      years: [2000, 2001, 2004, 2005, 2006, 2007, 2008, 2009],
      values: [5, 7, 13, 15, 17, 19, 21, 23])
    let own = try model(name).fit(sparse).points(horizon: 4)
    for (point, other) in zip(own, try model(name).fit(full).points(horizon: 4)) {
      #expect(abs(point - other) < 0.2)
    }
  }

  @Test(arguments: names, [1e300, 1e-300]) func extremeValuesGiveFinitePoints(
    name: TrendName, unit: Double
  ) throws {
    for shape in Self.shapes where shape.count >= (try model(name).needs) {
      let points = try model(name).fit(history(shape, gap: 0).map { $0 / 100 * unit })
        .points(horizon: 30)
      #expect(points.allSatisfy { $0.isFinite })
    }
  }

  @Test(arguments: names.filter(\.isOfValues), [-900, 900]) func ladderKnowsNoUnit(
    name: TrendName, exponent: Int32
  ) throws {
    let ladder = Ladder(calibration: try .sample(), kind: .level, model: name)
    for shape in Self.shapes where shape.count >= (try model(name).needs) {
      let plain = try history(shape, gap: 1)
      let points = try ladder.fit(plain).projection(horizon: 5).years.map(\.point)
      let scaled = try ladder.fit(plain.map { scalbn($0, exponent) }).projection(horizon: 5)
      #expect(scaled.years.map(\.point) == points.map { scalbn($0, exponent) })
    }
  }

  private func model(
    _ name: TrendName, usual: UsualChange = UsualChange(growth: 2, size: 3)
  ) throws -> any TrendModel {
    try #require(name.localModel(usual: usual))
  }

  /// Yearly values with `gap` years missing before the last but one.
  private func history(_ values: [Double], gap: Int) throws -> History {
    try History(
      years: values.indices.map { 2000 + $0 + ($0 >= values.count - 2 ? gap : 0) }, values: values)
  }
}
