import Figures
import Testing

@testable import Planning

@Suite struct TrackRecordTests {
  @Test func countsAndMeans() throws {
    let series = Series.sample(
      [2019: 100, 2020: 95, 2021: 105, 2022: 110], plans: [2020: 100, 2021: 100, 2022: 100])
    let record = try #require(TrackRecord(of: series))
    #expect(record.years == 3)
    #expect(record.reached == 2)
    #expect(abs(record.meanAttainment - (0.95 + 1.05 + 1.10) / 3) < 1e-12)
    #expect(record.rating == .b)
  }

  @Test func onlyTheLastThreeYearsAreRated() throws {
    let series = Series.sample(
      [2010: 100, 2011: 100, 2022: 50], plans: [2010: 100, 2011: 100, 2022: 100])
    #expect(try #require(TrackRecord(of: series)).rating == nil)
  }

  @Test func noPlansNoRecord() {
    #expect(TrackRecord(of: .sample([2020: 1, 2021: 2])) == nil)
  }
}
