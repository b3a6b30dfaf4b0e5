import Figures
import Testing

@testable import Datasets

@Suite("GrowthRecord")
struct GrowthRecordTests {
  @Test("what is known of an indicator's growth")
  func readsTheBands() throws {
    let record = try #require(GrowthRecord.all()["retail_sales"])
    #expect(record.p1 == -7.2 && record.p50 == 13.8 && record.p99 == 49.7)
    #expect(abs(record.range.lowerBound + 0.072) < 1e-12)
    #expect(abs(record.range.upperBound - 0.497) < 1e-12)
    #expect(try GrowthRecord.all()["exports"] == nil)
    #expect(try GrowthRecord.all()["unheard"] == nil)
  }
}
