import Figures
import Testing

@testable import Datasets

@Suite("Declaration")
struct DeclarationTests {
  @Test("each printed figure is a statement of its own")
  func isThreeStatements() {
    let statements = said(2024, .estimate, "800", growth: "17.65", attainment: "106.67").statements
    #expect(statements.map(\.measure) == [.level, .growth, .attainment])
    #expect(statements.map(\.comparison) == [nil, .samePeriodLastYear, .plan])
    #expect(statements.allSatisfy { $0.status == .estimate && $0.period == .year(2024) })
    #expect(said(2024, .estimate).statements.isEmpty)
  }

  @Test("a range reaches from what its lower number to what its upper one may be rounded from")
  func spansRanges() throws {
    let range = said(2022, .plan, "22.8", .rangeLow, to: "23.0", unit: "billion USD")
    let level = try #require(range.level?.converted(to: Quantity.Unit("million USD")))
    let interval = range.interval(of: level)
    #expect(interval.lower?.value == 22_750 && interval.upper?.value == 23_050)
    let single = said(2022, .plan, "22.8")
    #expect(try single.interval(of: #require(single.level)) == single.level?.interval)
  }

  @Test("it is known since its document, unless told otherwise")
  func isKnownSince() {
    #expect(said(2022, .plan, "1", date: "2021-12-31").knownSince == 2021)
    #expect(said(2022, .plan, "1", date: "").knownSince == nil)
  }
}
