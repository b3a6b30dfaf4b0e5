import Figures
import Testing

@testable import Datasets

@Suite("NearbyRecords: search")
struct NearbyRecordsSearchTests {
  @Test("what is on record, by indicator and province")
  func listsHoldings() throws {
    let holdings = try Library().holdings()
    func holding(_ indicator: String, _ province: String) -> NearbyRecords.Holding? {
      holdings.first { $0.indicator.id == indicator && $0.province == province }
    }
    let exports = try #require(holding("exports", "Bến Tre"))
    #expect(exports.firstYear == 2002 && exports.lastYear == 2024 && exports.plans > 3)
    let rice = try #require(holding("rice_output", "Bến Tre"))
    #expect(rice.count == 22 && rice.sources == 1)
    #expect(holding("imports", "Bến Tre") == nil)
    #expect(
      zip(holdings, holdings.dropFirst()).allSatisfy {
        ($0.indicator.id, $0.province) < ($1.indicator.id, $1.province)
      })
  }

  @Test("what was not known by then is not listed")
  func goesBackInTime() throws {
    let holdings = try Library(asOf: 2000).holdings()
    #expect(!holdings.isEmpty && holdings.allSatisfy { $0.lastYear < 2000 })
  }
}
