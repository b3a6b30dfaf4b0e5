import Datasets
import Figures
import Testing
import Trends

@testable import forecast

@Suite struct LadderBuiltInTests {
  @Test("The trained tables serve every kind and length", arguments: Indicator.Kind.allCases)
  func everyKind(_ kind: Indicator.Kind) throws {
    let indicator = Indicator(id: "x", englishName: "x", vietnameseName: "x", kind: kind)
    let ladder = try Ladder.builtIn(for: indicator, knowing: nil)
    for length in [1, 2, 3, 4, 5, 7, 9, 12, 20, 40] {
      let years = Array(2000..<(2000 + length))
      let values = years.map { 40 + Double($0 % 7) }
      let projection = try ladder.fit(History(years: years, values: values)).projection(horizon: 8)
      for year in projection.years {
        let range = year.range(0.8)
        #expect(range.lowerBound < range.upperBound)
        #expect(range.contains(year.point))
      }
    }
  }

  @Test func whatIsKnownOfAnIndicatorIsUsed() throws {
    let library = try Library()
    func ladder(_ id: String) throws -> Ladder {
      try Ladder.builtIn(
        for: #require(library.indicators[id]), knowing: library.growthRecords[id])
    }
    let (retail, exports) = try (ladder("retail_sales"), ladder("exports"))
    #expect(retail.band?.p50 == 13.8)
    #expect(exports.band == nil)
  }
}
