import Figures
import Testing

@testable import Planning

@Suite struct PlanRecordTests {
  @Test func countsRatesAndMeans() throws {
    let record = try #require(
      PlanRecord(
        of: .sample(
          [2019: 100, 2022: 95, 2023: 105, 2024: 110],
          plans: [2019: 1, 2022: 100, 2023: 100, 2024: 100])))
    #expect(record.years.count == 4 && record.reached == 3)
    #expect(record.assessment.years.map(\.year) == [2022, 2023, 2024])
    #expect(record.assessment.rating == .b)
  }

  @Test func whereLessIsBetterAPlanIsMissedFromAbove() throws {
    let values = [2022: 125, 2023: 125, 2024: 125]
    let plans = [2022: 100, 2023: 100, 2024: 100]
    let record = try #require(PlanRecord(of: .sample(values, plans: plans, isLowGood: true)))
    #expect(record.reached == 0)
    #expect(record.assessment.years.map(\.value) == [0.8, 0.8, 0.8])
    #expect(abs(try #require(record.typicalAttainment) - 0.8) < 1e-12)
  }

  @Test func noPlansNoRecord() {
    #expect(PlanRecord(of: .sample([2020: 1, 2021: 2], plans: [2022: 3])) == nil)
  }
}
