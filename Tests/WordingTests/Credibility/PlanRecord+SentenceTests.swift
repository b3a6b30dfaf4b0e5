import Figures
import Planning
import Testing

@testable import Wording

@Suite struct PlanRecordSentenceTests {
  @Test func onePlan() throws {
    let record = try #require(PlanRecord(of: Samples.series))
    #expect(
      record.sentence(in: .english) == "One plan with its outcome is known: 93.1% in 2024.")
    checkWholeSentence { record.sentence(in: $0) }
  }

  private static func record(isLowGood: Bool) throws -> PlanRecord {
    let indicator = Indicator(
      id: "x", englishName: "x", vietnameseName: "x", kind: .money, isLowGood: isLowGood)
    return try #require(
      PlanRecord(
        of: Series(
          indicator: indicator, province: Samples.benTre, unit: Samples.unit,
          observations: [Samples.published(2023, "1500"), Samples.published(2024, "1630")],
          plans: [Samples.published(2023, "1500", .plan), Samples.published(2024, "1750", .plan)])))
  }

  @Test func twoPlans() throws {
    let record = try Self.record(isLowGood: false)
    #expect(
      record.sentence(in: .vietnamese)
        == "Đạt 1/2 kế hoạch giai đoạn 2023-2024; thông thường thực hiện bằng 96,5% kế hoạch (còn"
        + " ít năm); hạng C theo thang PEFA.")
    checkWholeSentence { record.sentence(in: $0) }
  }

  @Test func whereLessIsBetterTheShareIsStillOutcomeOverPlan() throws {
    let text = try Self.record(isLowGood: true).sentence(in: .english)
    #expect(text.hasPrefix("2 of 2 plans of 2023–2024 were reached"))
    #expect(text.contains("96.5% of plan"))
  }
}
