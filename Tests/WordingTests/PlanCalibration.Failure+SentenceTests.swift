import Figures
import Planning
import Testing

@testable import Wording

@Suite struct PlanCalibrationFailureSentenceTests {
  @Test func sentencesNameWhatIsMissing() {
    let missing = PlanCalibration.Failure.coefficientMissing(
      regression: .chance, regressor: .trendChance)
    #expect(
      missing.sentence(in: .english)
        == "The trained table lacks the coefficient of \"trend-chance\" in the regression of plans"
        + " \"chance\".")
    #expect(
      missing.sentence(in: .vietnamese)
        == "Bảng tham số thiếu hệ số của \"trend-chance\" trong hồi quy kế hoạch \"chance\".")
    #expect(
      PlanCalibration.Failure.lawInvalid.sentence(in: .english)
        == "The trained table's law of the errors of plans is not sound.")
  }
}
