import Figures
import Testing

@testable import Pages

@Suite struct TargetLadderTests {
  static func rows(_ odd: OddSeries) throws -> [(value: String, chance: String)] {
    let html = try #require(TargetLadder(odd.figures(.english))).html.text
    #expect(Markup(html).isWellFormed)
    return html.matches(of: #/<th scope="row">(.*?)<\/th>.*?<td>([^<]*)<\/td>/#).map {
      (String($0.output.1), String($0.output.2))
    }
  }

  @Test(arguments: OddSeries.allCases) func stepsStandFromSafeToBold(odd: OddSeries) throws {
    let rows = try Self.rows(odd).filter { !$0.value.contains("plan") }
    #expect(rows.map(\.chance) == ["90%", "75%", "50%", "25%", "10%"])
    #expect(rows.allSatisfy { !$0.value.isEmpty && $0.value.count < 20 })
  }

  @Test func thePlanHasItsPlace() throws {
    let rows = try Self.rows(.given)
    #expect(rows.last?.value == "<small>plan </small>1.00e300")
    #expect(rows.last?.chance == "under 1%")
    #expect(try Self.rows(.usual).count == 5, "there is no plan for the year to come")
  }

  @Test func lessIsBetterWhereItIs() throws {
    #expect(try Self.rows(.lowGood).count { $0.value.hasPrefix("≤") } == 5)
  }
}
