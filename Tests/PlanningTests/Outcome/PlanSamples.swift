import Glibc
import TestSupport
import Trends

@testable import Planning

extension PlanTraining.Line {
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
      history: try History(years: Array(2000..<(2000 + years)), values: outcomes), plans: plans)
  }
}

extension PlanCalibration {
  /// Learnt from makers of every kind, made up.
  static let sample = Result {
    let lines = try (0..<60).map { index in
      try PlanTraining.Line.made(
        asked: [0, 0.05, 0.1, 0.2][index % 4], attained: [0.7, 0.85, 1, 1.1][index / 4 % 4],
        scatter: [0.02, 0.05, 0.1][index % 3], seed: UInt64(index))
    }
    let result = try PlanTraining(ladder: .sample()).trained(on: lines)
    return try PlanCalibration(coefficients: result.coefficients, law: result.law)
  }
}
