import TestSupport
import Testing

@testable import Trends

/// How often disruptions are found where there are some and where there are none.
@Suite struct DisruptionSearchTests {
  static let series = 400

  /// A share, less or more what so many draws may scatter by: two standard deviations.
  static func bound(_ share: Double, _ direction: Double) -> Double {
    share + direction * 2 * (share * (1 - share) / Double(series)).squareRoot()
  }

  @Test(arguments: [Disruption.Kind.spike, .levelShift, .lastYear])
  func plantedOnesAreFound(kind: Disruption.Kind) throws {
    var random = RepeatableRandom(seed: 11)
    var hits = 0
    for _ in 0..<Self.series {
      var values = walk(12, drift: 0, &random)
      let place = kind == .lastYear ? 11 : Int.random(in: 1...10, using: &random)
      let end = kind == .spike ? place : 11
      // Six times what is usual: the standard deviation of a change, and the drift beside it.
      for index in place...end { values[index] += 6 }
      let found = try search(values).findings
      hits +=
        found.contains { $0.index == place && ($0.kind == .spike) == (kind == .spike) } ? 1 : 0
    }
    #expect(Double(hits) / Double(Self.series) >= Self.bound(0.9, -1))
  }

  @Test(arguments: [8, 12, 20], [0.0, 0.5, 2]) func walksRaiseFewAlarms(
    years: Int, drift: Double
  ) throws {
    #expect(try alarms(seed: 5) { walk(years, drift: drift, &$0) } <= Self.bound(0.05, 1))
  }

  @Test(arguments: [8, 12, 20]) func scatterAboutATrendRaisesFewAlarms(years: Int) throws {
    let share = try alarms(seed: 6) { random in
      (0..<years).map { 0.5 * Double($0) + normal(&random) }
    }
    #expect(share <= Self.bound(0.05, 1))
  }

  @Test func maskedPairIsFound() throws {
    let values = [1.0, 2.1, 2.9, 4.2, 15, 16.1, 16.9, 28.1, 29, 30.2, 31, 31.9, 33.1]
    let found = try search(values).findings
    #expect(found.map(\.index).sorted() == [4, 7])
    #expect(found.allSatisfy { $0.pValue <= DisruptionSearch.significance })
  }

  private func search(_ values: [Double]) throws -> DisruptionSearch {
    DisruptionSearch(history: try .ending(values), floor: 1e-9)
  }

  private func alarms(
    seed: UInt64, _ draw: (inout RepeatableRandom) -> [Double]
  ) throws -> Double {
    var random = RepeatableRandom(seed: seed)
    let alarms = try (0..<Self.series).count { _ in
      try !search(draw(&random)).findings.isEmpty
    }
    return Double(alarms) / Double(Self.series)
  }

  private func walk(
    _ count: Int, drift: Double, _ random: inout RepeatableRandom
  ) -> [Double] {
    var value = 0.0
    return (0..<count).map { _ in
      value += drift + normal(&random)
      return value
    }
  }

  /// Near enough to normal: twelve uniform numbers.
  private func normal(_ random: inout RepeatableRandom) -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + Double.random(in: 0..<1, using: &random) }
  }
}
