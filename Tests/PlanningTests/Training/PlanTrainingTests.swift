import Figures
import Glibc
import TestSupport
import Testing
import Trends

@testable import Planning

@Suite struct PlanTrainingTests {
  /// What is foretold of the last year of a maker that was not trained on, as logarithms of
  /// outcome to plan, beside what came.
  private static func foretold(_ line: PlanLine) throws -> (
    expected: Double, chance: Double, range: ClosedRange<Double>, came: Double
  ) {
    let past = line.history.prefix(line.history.count - 1)
    let plan = try #require(line.plans[line.history.lastYear])
    let judge = PlanJudge(
      past, plans: line.plans, kind: .money, isLowGood: false,
      calibration: try PlanCalibration.sample.get())
    let outlook = judge.prospect(
      of: plan, in: try Ladder.sample().fit(past).projection(horizon: 1).years[0])
    return (
      log(outlook.value / plan), outlook.chance(of: plan, isLowGood: false), outlook.range(0.8),
      line.history.lastValue
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

  /// Makers of reports whose plans ask growths of all sizes: of what is asked beyond 5%, a share
  /// `stretch` is missed, and some plans are met to the digit.
  private static func reporters(
    stretch: Double, exact: Double, scatter: Double = 0.04
  ) throws -> [PlanLine] {
    var random = RepeatableRandom(seed: 7)
    return try (0..<80).map { maker in
      var outcomes = [Double.random(in: 100...1000, using: &random)]
      var plans: [Int: Double] = [:]
      for year in 2001...2006 {
        let last = outcomes[outcomes.count - 1]
        let asked = Double.random(in: -0.05...0.3, using: &random)
        let plan = last * exp(asked)
        let gain =
          Double.random(in: 0..<1, using: &random) < exact
          ? 0 : -stretch * (asked - 0.05) + .random(in: -scatter...scatter, using: &random)
        plans[year] = plan
        outcomes.append(plan * exp(gain))
      }
      return PlanLine(
        maker: "\(maker)", history: try History(years: Array(2000...2006), values: outcomes),
        plans: plans, ladder: try .sample())
    }
  }

  @Test(arguments: [0.0, 0.3, 0.6]) func aPlantedStretchIsRecovered(stretch: Double) throws {
    let result = try PlanTraining(.reports)
      .trained(on: Self.reporters(stretch: stretch, exact: 0))
    let asked = try #require(result.coefficients[.attainment]?[.askedYearly])
    let trend = try #require(result.coefficients[.attainment]?[.weighedTrend])
    // What is asked beyond the trend is told by either.
    #expect(asked - trend / 2 < -0.5 * stretch + 0.05 && asked < 0.1)
    #expect(asked > -stretch - 0.1)
  }

  @Test(arguments: [0.0, 0.2, 0.5]) func plantedExactHitsAreRecovered(exact: Double) throws {
    let lines = try Self.reporters(stretch: 0.3, exact: exact)
    let result = try PlanTraining(.reports).trained(on: lines)
    #expect(abs(result.law.exact - exact) < 0.06)
    // They leave the size of the other errors as it is: halves of uniform errors lie within half.
    let other = try PlanTraining(.reports).trained(on: Self.reporters(stretch: 0.3, exact: 0))
    #expect(abs(result.law.above / other.law.above - 1) < 0.6)
  }

  @Test func sameLinesGiveTheSameTable() throws {
    let lines = try (0..<12).map {
      try PlanLine.made(asked: 0.1, attained: 0.9, scatter: 0.1, seed: $0)
    }
    for source in PlanSource.allCases {
      let training = PlanTraining(source)
      #expect(try training.trained(on: lines) == training.trained(on: lines))
    }
  }

  @Test func noCasesGiveThePrior() throws {
    for source in PlanSource.allCases {
      let training = PlanTraining(source)
      let result = try training.trained(on: [PlanLine]())
      for regressor in PlanRegression.attainment.regressors(for: source) {
        #expect(result.coefficients[.attainment]?[regressor] == training.prior[regressor] ?? 0)
      }
      #expect(result.coefficients[.chance]?.values.allSatisfy { $0 == 0 } == true)
      #expect(throws: Never.self) { try result.calibration() }
    }
  }
}
