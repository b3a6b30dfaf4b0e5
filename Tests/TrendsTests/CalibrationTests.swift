import Figures
import Testing

@testable import Trends

@Suite struct CalibrationTests {
  private let growth = Indicator.Kind.allCases.map {
    Calibration.Growth(kind: $0, growth: 0, spread: 0.1)
  }
  private let members = [Calibration.Member(model: .drift, weight: 1, error: 1)]

  private func row(
    _ form: Form = .log, _ observations: Int = 1, _ horizon: Int = 1, below: Double = 1,
    above: Double = 1
  ) -> Calibration.Spread {
    .init(
      form: form, observations: observations, horizon: horizon, below: below, above: above,
      freedom: 3)
  }

  @Test func everyKindNeedsItsGrowth() {
    #expect(throws: Calibration.Failure.growthMissing(kind: .balance)) {
      try Calibration(growth: growth.dropLast(), members: members, spreads: [row(), row(.level)])
    }
  }

  @Test(arguments: [Double.nan, 0, -1, .infinity]) func spreadOfGrowthIsPositive(spread: Double) {
    let bad = growth.dropLast() + [.init(kind: .balance, growth: 0, spread: spread)]
    #expect(throws: Calibration.Failure.growthInvalid(kind: .balance)) {
      try Calibration(growth: Array(bad), members: members, spreads: [row(), row(.level)])
    }
  }

  @Test func membersAreCombinable() {
    #expect(throws: Calibration.Failure.noMembers) {
      try Calibration(growth: growth, members: [], spreads: [row(), row(.level)])
    }
    #expect(throws: Calibration.Failure.memberInvalid(model: .combination)) {
      try Calibration(
        growth: growth, members: [.init(model: .combination, weight: 1, error: 1)],
        spreads: [row(), row(.level)])
    }
  }

  @Test func rowsOfErrorsAreCompleteAndGrow() {
    let cases: [([Calibration.Spread], Calibration.Failure)] = [
      ([row()], .spreadMissing(form: .level, observations: 1, horizon: 1)),
      ([row(.level), row(.log, 2)], .spreadMissing(form: .log, observations: 1, horizon: 1)),
      (
        [row(.level), row(), row(.log, 1, 3)],
        .spreadMissing(form: .log, observations: 1, horizon: 2)
      ),
      (
        [row(.level), row(), row(.log, 1, 2, below: 0.5)],
        .spreadInvalid(form: .log, observations: 1, horizon: 2)
      ),
      (
        [row(.level), row(above: .nan)], .spreadInvalid(form: .log, observations: 1, horizon: 1)
      ),
    ]
    for (rows, failure) in cases {
      #expect(throws: failure) {
        try Calibration(growth: growth, members: members, spreads: rows)
      }
    }
  }

  @Test func lawIsThatOfTheLongestLengthReached() throws {
    let calibration = try Calibration(
      growth: growth, members: members,
      spreads: [row(.level), row(), row(.log, 4, below: 2), row(.log, 16, below: 3)])
    #expect(
      [1, 3, 4, 15, 16, 99].map { calibration.law(.log, observations: $0).observations }
        == [1, 1, 4, 4, 16, 16])
  }
}
