import Figures
import Tables
import Testing

@testable import Datasets

@Suite("PlainRow")
struct PlainRowTests {
  private func declarations(_ header: String, _ cells: String) throws -> [Declaration] {
    try PlainRow.declarations(
      row("indicator,province,year,\(header)\ns,p,2024,\(cells)\n"), sales, "p", source: "mine.csv")
  }

  @Test("a row states an outcome, a plan, or both")
  func readsBoth() throws {
    let both = try declarations("value,plan,status", "1630,1750,estimate")
    #expect(both.map(\.status) == [.estimate, .plan])
    #expect(both.map { $0.level?.decimal.plain } == ["1630", "1750"])
    #expect(try declarations("value,plan", ",1750").map(\.status) == [.plan])
    #expect(try declarations("value", "0").map(\.status) == [.actual])
  }

  @Test("a row that states nothing is refused")
  func refusesNothing() {
    #expect(throws: RowFault.missing(column: "value")) { try declarations("value", "") }
    #expect(throws: RowFault.belowZero(column: "plan", value: "-1")) {
      try declarations("value,plan", "1,-1")
    }
    #expect(throws: RowFault.self) { try declarations("value,status", "1,plan") }
  }
}
