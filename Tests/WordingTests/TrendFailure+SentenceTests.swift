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
    Calibration.Failure.growthMissing(kind: .money), .growthInvalid(kind: .share),
    .coefficientMissing(regression: .growth, form: .log, horizon: 3, term: .shortGrowth),
    .coefficientInvalid(regression: .autoregression, form: .level, horizon: 1, term: .change1),
    .traitInvalid(trait: .taming), .spreadMissing(form: .log, observations: 1, horizon: 2),
    .spreadInvalid(form: .level, observations: 3, horizon: 1),
  ])
  func everyTableFailureIsWorded(failure: Calibration.Failure) {
    checkWholeSentence { failure.sentence(in: $0) }
  }
}
