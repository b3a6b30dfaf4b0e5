import Figures
import Glibc
import Testing
import Trends

@testable import Planning

@Suite struct PlanTrainingTests {
  /// What is foretold of the last year of a maker that was not trained on, as logarithms of
  /// outcome to plan, beside what came.
  private static func foretold(_ line: PlanTraining.Line) throws -> (
    expected: Double, chance: Double, range: ClosedRange<Double>, came: Double
  ) {
    let past = line.history.prefix(line.history.count - 1)
    let plan = try #require(line.plans[line.history.lastYear])
    let judge = PlanJudge(
      past, plans: line.plans, kind: .money, isLowGood: false,
      calibration: try PlanCalibration.sample.get())
    let outlook = judge.outcome(
      of: plan, in: try Ladder.sample().fit(past).projection(horizon: 1).years[0])
    return (
      log(outlook.value / plan), outlook.chance, outlook.range(0.8), line.history.lastValue
    )
  }

  @Test(arguments: [0.7, 0.85, 1, 1.1]) func aPlantedBiasIsRecovered(attained: Double) throws {
    let misses = try (100..<120).map { seed in
      try Self.foretold(.made(asked: 0.1, attained: attained, scatter: 0.05, seed: seed)).expected
        - log(attained)
    }
    #expect(abs(misses.reduce(0, +) / 20) < 0.04)
  }

  @Test func chancesAndRangesHold() throws {
    let cases = try (200..<400).map { seed in
      try Self.foretold(
        .made(
          asked: [0, 0.05, 0.1, 0.2][Int(seed) % 4], attained: [0.85, 1][Int(seed) / 4 % 2],
          scatter: 0.05, seed: seed))
    }
    let inside = cases.count { $0.range.contains($0.came) }
    #expect((140...190).contains(inside), "\(inside)")
    // Attainments of 85% are never enough, those about 100% half of the time.
    let low = cases.enumerated().filter { $0.offset / 4 % 2 == 0 }.map(\.element.chance)
    let even = cases.enumerated().filter { $0.offset / 4 % 2 == 1 }.map(\.element.chance)
    #expect(low.reduce(0, +) / 100 < 0.12)
    #expect(abs(even.reduce(0, +) / 100 - 0.5) < 0.12)
  }

  @Test func sameLinesGiveTheSameTable() throws {
    let lines = try (0..<12).map {
      try PlanTraining.Line.made(asked: 0.1, attained: 0.9, scatter: 0.1, seed: $0)
    }
    let training = try PlanTraining(ladder: .sample())
    let (one, other) = try (training.trained(on: lines), training.trained(on: lines))
    #expect(one.coefficients == other.coefficients && one.law == other.law)
  }

  @Test func noCasesGiveThePrior() throws {
    let result = try PlanTraining(ladder: .sample()).trained(on: [])
    #expect(result.coefficients[.attainment]?[.last] == PlanTraining.prior[.last])
    #expect(result.coefficients[.chance]?.values.allSatisfy { $0 == 0 } == true)
  }
}
