import Figures
import Testing

@Suite struct StatementTests {
  @Test func saysWhatItWasTold() {
    let quantity = Quantity(Decimal(1750), .init("million USD"))
    let statement = Statement(
      .level, quantity, of: "exports", in: "Bến Tre", over: .year(2024), status: .estimate,
      citation: Citation(title: "Report"))
    #expect(statement.quantity == quantity)
    #expect(statement.period.wholeYear == 2024)
    #expect(statement.comparison == nil)
  }

  @Test func measuresAreThoseOfRead() {
    #expect(
      Measure.allCases.map(\.rawValue) == [
        "level", "growth", "attainment", "excess", "share", "rate", "change_level",
      ])
  }
}
