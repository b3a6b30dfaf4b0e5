import Figures
import Testing
import Trends

@testable import Planning

@Suite struct PlanJudgeTests {
  private static func judged(
    _ values: [Double], plans: [Int: Double], plan: Double, kind: Indicator.Kind = .level,
    isLowGood: Bool = false, by calibration: PlanCalibration? = nil
  ) throws -> Prospect {
    let history = try History(years: Array(2000..<(2000 + values.count)), values: values)
    let judge = PlanJudge(
      history, plans: plans, kind: kind, isLowGood: isLowGood,
      calibration: try calibration ?? PlanCalibration.sample.get())
    return judge.prospect(
      of: plan, in: try Ladder.sample().fit(history).projection(horizon: 1).years[0])
  }

  private static func isPlanned(_ outlook: Prospect) -> Bool {
    if case .planned = outlook { true } else { false }
  }

  private static let values = [100.0, 104, 109, 113, 118]
  /// Every plan was missed by a fifth.
  private static let missed = [2001: 130.0, 2002: 136.25, 2003: 141.25, 2004: 147.5]

  @Test func aRecordTellsMoreThanTheTrend() throws {
    let outlook = try Self.judged(Self.values, plans: Self.missed, plan: 155)
    #expect(Self.isPlanned(outlook))
    #expect(outlook.value < 140 && outlook.value > 110)
    #expect(outlook.chance(of: 155, isLowGood: false) < 0.1)
  }

  @Test func whatIsAlwaysReachedIsLikely() throws {
    let reached = [2001: 102.0, 2002: 107, 2003: 111, 2004: 116]
    let outlook = try Self.judged(Self.values, plans: reached, plan: 121)
    let chance = outlook.chance(of: 121, isLowGood: false)
    #expect(chance > 0.6)
    let higher = try Self.judged(Self.values, plans: reached, plan: 140)
    #expect(chance > higher.chance(of: 140, isLowGood: false))
  }

  @Test func withoutARecordTheTrendSpeaks() throws {
    #expect(try !Self.isPlanned(Self.judged(Self.values, plans: [:], plan: 120)))
    #expect(try !Self.isPlanned(Self.judged(Self.values, plans: Self.missed, plan: 0)))
    #expect(try !Self.isPlanned(Self.judged(Self.values, plans: Self.missed, plan: -5)))
    #expect(
      try !Self.isPlanned(Self.judged([1, 2, 0, 4, 5], plans: Self.missed, plan: 120)))
    #expect(
      try !Self.isPlanned(
        Self.judged(Self.values, plans: Self.missed, plan: 120, kind: .balance)))
  }

  @Test func whatReportsTeachIsToldWithoutARecord() throws {
    let calibration = try PlanCalibration.reported.get()
    let outlook = try Self.judged(Self.values, plans: [:], plan: 150, by: calibration)
    #expect(Self.isPlanned(outlook))
    #expect((125...152).contains(outlook.value))
    let other = try Self.judged(
      [1, 2, 0, 4, 5], plans: Self.missed, plan: 120, by: calibration)
    #expect(!Self.isPlanned(other))
  }

  @Test(arguments: [1e-300, 1e-5, 120, 1e8, 1e300]) func quantilesAreFiniteAndRise(plan: Double)
    throws
  {
    for isLowGood in [false, true] {
      let outlook = try Self.judged(
        Self.values, plans: Self.missed, plan: plan, isLowGood: isLowGood)
      let quantiles = [0.001, 0.1, 0.5, 0.9, 0.999].map(outlook.quantile)
      #expect(quantiles.allSatisfy { $0.isFinite && $0 >= 0 })
      #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 <= $1 })
      #expect((0...1).contains(outlook.chance(of: plan, isLowGood: isLowGood)))
      #expect(abs(outlook.value - quantiles[2]) <= 1e-9 * outlook.value)
    }
  }

  @Test func possibleValuesBoundTheOutcome() throws {
    let shares = [90.0, 93, 95, 97, 98]
    let outlook = try Self.judged(
      shares, plans: [2002: 94, 2003: 96, 2004: 97], plan: 99.5, kind: .share)
    #expect(Self.isPlanned(outlook))
    #expect(outlook.range(0.95).upperBound <= 100)
  }
}
