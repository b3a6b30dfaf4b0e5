import Glibc
import TestSupport
import Trends

@testable import Planning

extension PlanLine {
  /// A made-up plan-maker: plans ask `asked` more than the last outcome, outcomes are a share
  /// `attained` of the plan, with scatter.
  static func made(
    asked: Double, attained: Double, scatter: Double, years: Int = 10, seed: UInt64
  ) throws -> Self {
    var random = RepeatableRandom(seed: seed)
    var outcome = Double.random(in: 100...1000, using: &random)
    var outcomes: [Double] = []
    var plans: [Int: Double] = [:]
    for year in 2000..<(2000 + years) {
      let plan = outcome * (1 + asked) * exp(.random(in: -scatter...scatter, using: &random))
      outcome = plan * attained * exp(.random(in: -scatter...scatter, using: &random))
      plans[year] = plan
      outcomes.append(outcome)
    }
    return Self(
      maker: "maker \(seed)",
      history: try History(years: Array(2000..<(2000 + years)), values: outcomes), plans: plans,
      ladder: try .sample())
  }
}

extension PlanCalibration {
  /// Learnt from reports, made up.
  static let reported = Result {
    let lines = try (0..<40).map { index in
      try PlanLine.made(
        asked: [0, 0.05, 0.1][index % 3], attained: [0.95, 1, 1.05][index / 3 % 3],
        scatter: 0.05, years: 6, seed: UInt64(index))
    }
    return try PlanTraining(.reports).trained(on: lines).calibration()
  }

  /// Learnt from makers of every kind, made up.
  static let sample = Result {
    let lines = try (0..<60).map { index in
      try PlanLine.made(
        asked: [0, 0.05, 0.1, 0.2][index % 4], attained: [0.7, 0.85, 1, 1.1][index / 4 % 4],
        scatter: [0.02, 0.05, 0.1][index % 3], seed: UInt64(index))
    }
    return try PlanTraining(.budgets).trained(on: lines).calibration()
  }
}
