import Figures
import Testing

@testable import Trends

@Suite struct HistoryDisruptionsTests {
  static let shifted = [100.0, 104, 109, 112, 118, 40, 42, 43.5, 45.5, 47, 49, 51.5]
  static let spiked = [100.0, 104, 109, 112, 118, 400, 125, 131, 134, 140, 146, 151]

  @Test func shiftOfLevelStays() throws {
    let found = try History.ending(Self.shifted).disruptions(kind: .level)
    try #require(found.count == 1)
    #expect(found[0].kind == .levelShift)
    #expect(found[0].yearBefore == 2017 && found[0].year == 2018)
    #expect(found[0].reference == 118 && found[0].value == 40)
    let relative = try #require(found[0].relativeChange)
    #expect(abs(relative - (40.0 / 118 - 1)) < 1e-12)
    #expect(try #require(found[0].multiple) > 20)
    #expect(found[0].pValue < 1e-6)
  }

  @Test func spikeGoesBack() throws {
    let found = try History.ending(Self.spiked).disruptions(kind: .level)
    try #require(found.count == 1)
    #expect(found[0].kind == .spike)
    #expect(found[0].year == 2018)
    #expect(abs(found[0].reference - (118 * 125.0).squareRoot()) < 1e-9)
  }

  @Test(arguments: [5, 6, 11]) func lastYearIsLeftOpen(before: Int) throws {
    let values = Self.spiked.prefix(5) + [121, 126, 130, 135, 138, 143].prefix(before - 5)
    let found = try History.ending(values + [500]).disruptions(kind: .level)
    #expect(found.map(\.kind) == [.lastYear])
    #expect(found.first?.relativeChange.map { $0 > 2 } == true)
  }

  @Test func balancesAreComparedByDifferences() throws {
    let found = try History.ending([5, -3, 2, -4, 3, 90, 1, -2, 4, -5, 2, 3])
      .disruptions(kind: .balance)
    try #require(found.count == 1)
    #expect(found[0].form == .level && found[0].relativeChange == nil)
    #expect(abs(found[0].reference - 2) < 1e-12 && abs(found[0].change - 88) < 1e-12)
  }

  @Test func constantButForOneIsFoundAndHasNoMultiple() throws {
    let found = try History.ending([7, 7, 7, 7, 7, 9, 9, 9, 9]).disruptions(kind: .level)
    #expect(found.map(\.kind) == [.levelShift])
    #expect(found.first?.multiple == nil)
  }

  static let even: [[Double]] = [
    [3], [1, 1, 1, 1, 90], [5, 5, 5, 5, 5, 5, 5], [0, 0, 0, 0, 0, 0, 0],
    [1, 1, 1, 1.01, 1.01, 1.01, 1.02, 1.02], (1...12).map { Double($0 * $0) },
    [100, 110, 121, 133, 146, 161, 177, 195, 190, 215],
  ]

  @Test(arguments: even) func nothingIsSaidOfFewOrEvenOnes(values: [Double]) throws {
    #expect(try History.ending(values).disruptions(kind: .level) == [])
  }

  @Test(arguments: [shifted, spiked], [1e-9, 3, 1e12]) func unitDoesNotMatter(
    values: [Double], factor: Double
  ) throws {
    let plain = try History.ending(values).disruptions(kind: .level)
    let scaled = try History.ending(values.map { $0 * factor }).disruptions(kind: .level)
    #expect(scaled.map(\.year) == plain.map(\.year) && scaled.map(\.kind) == plain.map(\.kind))
    for (own, other) in zip(scaled, plain) { #expect(abs(own.change - other.change) < 1e-9) }
  }

  @Test(arguments: [shifted, spiked]) func mirrorAndCalendarDoNotMatter(values: [Double]) throws {
    let history = try History.ending(values)
    for kind in [Indicator.Kind.level, .balance] {
      let plain = history.disruptions(kind: kind)
      let later = try History(years: history.years.map { $0 + 1000 }, values: values)
      #expect(later.disruptions(kind: kind).map { $0.year - 1000 } == plain.map(\.year))
      let mirrored = history.map { kind == .level ? 1 / $0 : -$0 }.disruptions(kind: kind)
      #expect(mirrored.map(\.kind) == plain.map(\.kind))
      for (own, other) in zip(mirrored, plain) {
        #expect(abs(own.change + other.change) < 1e-9 * abs(other.change))
        #expect(abs(own.pValue - other.pValue) <= 1e-6 * other.pValue)
      }
    }
  }

  @Test func gapAllowsForMore() throws {
    let values = [100.0, 103, 99, 104, 101, 98, 112, 110, 113]
    let years = Array(2000...2005) + [2015, 2016, 2017]
    #expect(try History(years: years, values: values).disruptions(kind: .level) == [])
  }

  @Test(arguments: awkward) func nothingBreaks(values: [Double]) throws {
    for kind in [Indicator.Kind.level, .balance] {
      for found in try History.ending(values).disruptions(kind: kind) {
        #expect(found.change.isFinite && found.reference.isFinite && found.usual.isFinite)
        #expect((0...DisruptionSearch.significance).contains(found.pValue))
        #expect(found.multiple.map { $0.isFinite && $0 > 1 } ?? true)
      }
    }
  }

  @Test func longestCalendarIsSearchedAtItsEnd() throws {
    let history = History(unchecked: Array(0...9999), (0...9999).map { Double($0 % 7) + 100 })
    #expect(history.disruptions(kind: .level).allSatisfy { $0.year > 9939 })
  }
}
