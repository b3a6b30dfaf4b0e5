import Figures
import Testing

@testable import Datasets

@Suite("Strand")
struct StrandTests {
  private func strands(
    _ declarations: [Declaration], table: [Declaration] = [], sums: [Assembly.Sums] = []
  ) -> (strands: [Strand], breaks: [Break]) {
    Strand.strands(
      of: declarations, table: table, sums: sums, in: Quantity.Unit("million USD"),
      Assembly.Context(now: 2025))
  }

  @Test("definitions and price bases are never mixed")
  func separates() {
    let found = strands([
      said(2020, .actual, "1"), said(2020, .actual, "2", definition: "narrow"),
      said(2020, .actual, "3", priceBasis: "constant_1994"),
      said(2020, .actual, "4", priceBasis: "constant_2010"),
    ]).strands
    #expect(
      found.map { "\($0.definition)/\($0.priceBasis)" }
        == ["/", "/constant_1994", "/constant_2010", "narrow/"])
  }

  @Test("a figure without price basis joins the only one there is")
  func joinsTheLoneBasis() {
    let found = strands([
      said(2020, .actual, "1"), said(2021, .actual, "1", priceBasis: "constant_2010"),
    ]).strands
    #expect(found.map(\.priceBasis) == ["constant_2010"])
    #expect(found.first?.compilation.outcomes.keys.sorted() == [2020, 2021])
  }

  @Test("the official table joins the strand that it fits, whatever that is called")
  func joinsTheTable() {
    let table = official(from: 2015, "90", "100")
    let (found, breaks) = strands(
      [
        said(2017, .actual, "110", definition: "old"),
        said(2017, .actual, "500", definition: "new"),
      ], table: table)
    #expect(found.map(\.definition) == ["new", "old"] && breaks.isEmpty)
    #expect(found.last?.tableYears == [2015, 2016])
  }

  @Test("a table that fits nothing stands apart, with the break that keeps it so")
  func keepsTheTableApart() {
    let (found, breaks) = strands(
      [said(2017, .actual, "500"), said(2018, .actual, "510")],
      table: official(from: 2015, "90", "100"))
    #expect(found.count == 2)
    #expect(breaks.map(\.year) == [2017])
    let assembly = assembled(
      [said(2017, .actual, "500"), said(2018, .actual, "510")],
      table: official(from: 2015, "90", "100"))
    #expect(assembly.series?.years == [2017, 2018])
    #expect(assembly.kinds.contains("brokenSeries"))
  }

  @Test("plans alone keep company with the table of their definition")
  func joinsPlans() {
    let found = strands([said(2017, .plan, "110")], table: official(from: 2016, "100")).strands
    #expect(found.count == 1)
    #expect(found.first?.compilation.plans[2017]?.value == 110)
  }

  @Test("rows that the table itself tells apart are joined to nothing")
  func keepsOtherAreasApart() {
    let table =
      official(from: 2006, "95", "97", definition: "before_merger_2008")
      + official(from: 2008, "100", "103")
    let found = strands([], table: table).strands
    #expect(Set(found.map(\.definition)) == ["", "before_merger_2008"])
  }
}
