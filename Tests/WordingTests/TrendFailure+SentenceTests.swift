import Figures
import Testing
import Wording

@testable import Trends

@Suite struct TrendFailureSentenceTests {
  @Test(arguments: [
    History.Failure.empty, .unequalCounts(years: 2, values: 3), .yearOutOfRange(year: 12_000),
    .yearsOutOfOrder(index: 1, previous: 2020, year: 2019), .valueNotFinite(year: 2020),
  ])
  func everyHistoryFailureIsWorded(failure: History.Failure) {
    checkWholeSentence { failure.sentence(in: $0) }
  }

  @Test(arguments: TrendName.allCases) func shortSeriesAreToldOf(model: TrendName) {
    checkWholeSentence { TrendFailure.tooShort(model: model, needs: 3, has: 1).sentence(in: $0) }
  }

  @Test(arguments: [
    Calibration.Failure.growthMissing(kind: .money), .growthInvalid(kind: .share), .noMembers,
    .memberInvalid(model: .drift), .spreadMissing(form: .log, observations: 1, horizon: 2),
    .spreadInvalid(form: .level, observations: 3, horizon: 1),
  ])
  func everyTableFailureIsWorded(failure: Calibration.Failure) {
    checkWholeSentence { failure.sentence(in: $0) }
  }

  @Test(arguments: Rung.allCases) func everyRungIsWorded(rung: Rung) {
    let weights = [Weight(model: .drift, weight: 0.4), Weight(model: .theta, weight: 0.6)]
    checkWholeSentence { rung.sentence(weights, in: $0) }
  }

  @Test func sharesAreToldLargestFirst() {
    let weights = [
      Weight(model: .drift, weight: 0.398), Weight(model: .theta, weight: 0.6),
      Weight(model: .linearTrend, weight: 0.002),
    ]
    #expect(
      Rung.combination.sentence(weights, in: .english)
        == "Models combined by their past errors: Theta 60%, drift 40%.")
  }
}
