import Figures
import Tables
import Testing

@testable import Datasets

@Suite("StatementRow")
struct StatementRowTests {
  private func declaration(
    _ columns: String, _ cells: String, of indicator: Indicator = sales
  ) throws -> Declaration {
    let row = try row("indicator,province,year,kind,value,\(columns)\ns,p,2024,\(cells)\n")
    return try StatementRow.declaration(
      row, indicator: indicator, province: "Somewhere", source: "mine.csv")
  }

  @Test("level, growth and attainment are read with their units and words")
  func readsFigures() throws {
    let said = try declaration(
      "unit,growth,attainment,approximation,growth_approximation",
      "estimate,1.63,billion USD,12.23,93.1,more_than,nearly")
    #expect(said.status == .estimate && said.period == .year(2024))
    #expect(said.level?.unit.name == "billion USD" && said.level?.approximation == .moreThan)
    #expect(said.growth?.printed.approximation == .nearly)
    #expect(said.growth?.value == Rational(11223, over: 10000))
    #expect(said.attainment?.value == Rational(931, over: 1000))
    #expect(said.statements.map(\.measure) == [.level, .growth, .attainment])
  }

  @Test("a multiple of last year stands for a growth")
  func readsMultiples() throws {
    let said = try declaration("growth_times", "actual,915,10.16")
    #expect(said.growth?.value == Rational(1016, over: 100))
    #expect(said.growth?.interval.contains(11) == true)
  }

  @Test("an index without a level has 100 more than its growth, and its range")
  func readsIndices() throws {
    let index = Indicator(
      id: "i", englishName: "i", vietnameseName: "i", kind: .rate, unit: Quantity.Unit("index"))
    let said = try declaration("growth,growth_high", "plan,,9.5,10.5", of: index)
    #expect(said.level?.decimal == Decimal(plain: "109.5"))
    #expect(said.upperLevel == Decimal(plain: "110.5"))
    let score = Indicator(
      id: "s", englishName: "s", vietnameseName: "s", kind: .rate, nature: .index,
      unit: Quantity.Unit("points"))
    #expect(try declaration("growth", "actual,,2.9", of: score).level == nil)
  }

  @Test("a part of a province is a definition of its own, on today's map")
  func readsTerritories() throws {
    let part = try declaration("territory", "actual,5,part")
    #expect(part.territory == .today && part.definition == "part_of_province")
    #expect(try declaration("territory", "actual,5,former").territory == .former)
    #expect(try declaration("territory", "actual,5,country").territory == nil)
  }

  @Test("a row without a source is cited by the file and its line")
  func cites() throws {
    let own = try declaration("date", "actual,5,2024-03").citation
    #expect(own.title == "mine.csv" && own.line == 2 && own.date == "2024-03-31")
    let cited = try declaration("source_title,source_url", "actual,5,Report,https://example.org/r")
    #expect(cited.citation.title == "Report")
    #expect(cited.citation.address == "https://example.org/r")
  }

  @Test(
    "what a cell cannot mean is told with its column",
    arguments: [
      ("growth", "actual,5,-100", "growth"), ("growth", "actual,5,x", "growth"),
      ("attainment", "actual,5,0", "attainment"), ("growth_times", "actual,5,0", "growth_times"),
      ("unit", "real,5,", "kind"), ("approximation", "actual,5,roughly", "approximation"),
      ("territory", "actual,5,moon", "territory"), ("unit", "actual,-5,", "value"),
      ("value_high", "actual,5,x", "value_high"), ("date", "actual,5,soon", "date"),
    ])
  func refuses(column: String, cells: String, faulty: String) throws {
    #expect {
      try declaration(column, cells)
    } throws: { error in
      switch error as? RowFault {
      case .number(faulty, _), .word(faulty, _, _), .belowZero(faulty, _): true
      default: false
      }
    }
  }

  @Test("a balance may lie below zero, as may what no catalogue knows")
  func takesBalances() throws {
    let balance = Indicator(
      id: "b", englishName: "b", vietnameseName: "b", kind: .balance,
      unit: Quantity.Unit("million USD"))
    #expect(try declaration("unit", "actual,-5,", of: balance).level?.decimal.significand == -5)
    let own = Indicator(uncatalogued: "own")
    #expect(try declaration("unit", "actual,-5,", of: own).level?.decimal.significand == -5)
  }
}
