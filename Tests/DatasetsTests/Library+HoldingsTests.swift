import Figures
import Testing

@testable import Datasets

@Suite("Library: holdings")
struct LibraryHoldingsTests {
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

  @Test("each series is listed as a question for it is answered")
  func listsAnswers() throws {
    let library = try Library()
    let exports = try library.indicator(named: "exports")
    let listed = try library.series(of: exports, now: 2026)
    #expect(listed.count > 20 && listed.allSatisfy { $0.indicator == exports })
    for holding in listed {
      let series = try #require(try answer("exports", holding.province).assembly.series)
      #expect(series.years.count == holding.count && series.years.last == holding.lastYear)
      #expect(series.plans.count == holding.plans && holding.sources > 0)
    }
  }

  @Test("of one province, every indicator that it has")
  func listsAProvince() throws {
    let library = try Library()
    let match = try library.province(named: "Bến Tre")
    let listed = try library.series(in: match, now: 2026)
    #expect(Set(listed.map(\.province)) == ["Bến Tre"])
    #expect(listed.contains { $0.indicator.id == "wind_power_capacity" })
    #expect(!listed.contains { $0.indicator.id == "imports" })
  }
}
