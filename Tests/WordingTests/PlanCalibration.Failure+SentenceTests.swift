import Figures
import Planning
import Testing

@testable import Wording

@Suite struct PlanCalibrationFailureSentenceTests {
  @Test func sentencesNameWhatIsMissing() {
    let missing = PlanCalibration.Failure.coefficientMissing(
      source: .budgets, regression: .chance, regressor: .trendChance)
    #expect(
      missing.sentence(in: .english)
        == "The trained table lacks the coefficient of \"trend-chance\" in the regression \"chance\""
        + " of \"budgets\".")
    #expect(
      missing.sentence(in: .vietnamese)
        == "Bảng tham số thiếu hệ số của \"trend-chance\" trong hồi quy \"chance\" của \"budgets\"."
    )
    #expect(
      PlanCalibration.Failure.lawInvalid(source: .reports).sentence(in: .english)
        == "The trained table's law of the errors of plans of \"reports\" is not sound.")
  }
}
