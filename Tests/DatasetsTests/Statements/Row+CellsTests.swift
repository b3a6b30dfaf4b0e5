import Figures
import Tables
import Testing

@testable import Datasets

@Suite("Row: cells")
struct RowCellsTests {
  private func cell(_ column: String, _ text: String) throws -> Row {
    try row("year,\(column)\n2024,\"\(text)\"\n")
  }

  @Test("texts lose the white space around them, lists are parted by semicolons")
  func readsTexts() throws {
    #expect(try cell("a", "  Bến Tre\t").string("a") == "Bến Tre")
    #expect(try cell("a", "  ").string("a") == "" && cell("a", "x").string("b") == "")
    #expect(try cell("a", "one;two words;").list("a") == ["one", "two words"])
  }

  @Test(
    "years are whole numbers from 1000 to 2999",
    arguments: [
      ("2024", 2024), (" 1995 ", 1995), ("999", nil), ("3000", nil), ("20245", nil),
      ("2024.5", nil), ("năm", nil), ("-2024", nil), ("99999999999999999999", nil),
    ]
      as [(String, Int?)])
  func readsYears(text: String, year: Int?) throws {
    let row = try row("a,year\nx,\(text)\n")
    if let year {
      #expect(try row.yearCell() == year)
    } else {
      #expect(throws: RowFault.self) { try row.yearCell() }
    }
  }

  @Test("a year that is not there is told as missing")
  func missesYears() throws {
    #expect(throws: RowFault.missing(column: "year")) { try row("a,year\nx,\n").yearCell() }
  }

  @Test(
    "numbers are held exactly, or refused",
    arguments: [
      ("1.50", "1.50"), ("-3", "-3"), ("1e3", "1000"), ("0", "0"), ("1e300", nil),
      ("1e-300", nil), ("nan", nil), ("infinity", nil), ("twelve", nil), ("1,5", nil),
    ]
      as [(String, String?)])
  func readsNumbers(text: String, plain: String?) throws {
    let row = try cell("value", text)
    if let plain {
      let expected = try #require(Decimal(plain: plain))
      #expect(try row.decimalCell("value")?.value == expected.value)
    } else {
      #expect {
        try row.decimalCell("value")
      } throws: { error in
        guard case RowFault.number(column: "value", _) = error else { return false }
        return true
      }
    }
  }

  @Test("an empty cell holds no number")
  func readsNoNumber() throws {
    #expect(try cell("value", "").decimalCell("value") == nil)
    #expect(try cell("value", "1").decimalCell("other") == nil)
  }

  @Test(
    "periods of every kind",
    arguments: [
      ("", "2024"), ("year", "2024"), ("9m", "2024-9m"), ("9M", "2024-9m"),
      ("h2", "2024-H2"), ("q3", "2024-Q3"), ("month:7", "2024-07"), ("month:11", "2024-11"),
      ("span:2016-2020", "2016-2020"), ("average:2016-2020", "2016-2020"),
    ])
  func readsPeriods(text: String, period: String) throws {
    #expect(try cell("period", text).periodCell().description == period)
  }

  @Test(
    "what is no period is told with what is",
    arguments: ["12m", "0m", "month:13", "month:", "q5", "h3", "span:2020-2016", "soon", ":"])
  func refusesPeriods(text: String) throws {
    #expect {
      try cell("period", text).periodCell()
    } throws: { error in
      guard case RowFault.word(column: "period", found: text, let allowed) = error else {
        return false
      }
      return allowed.contains("year")
    }
  }

  @Test(
    "a vague date counts as its last day",
    arguments: [
      ("2024-02-29", "2024-02-29"), ("2024-02", "2024-02-29"), ("2023-02", "2023-02-28"),
      ("2024-11", "2024-11-30"), ("2024", "2024-12-31"), ("", ""),
    ])
  func readsDates(text: String, date: String) throws {
    #expect(try cell("date", text).dateCell() == date)
  }

  @Test(
    "what is no date is refused",
    arguments: ["2024-13-01", "2024-02-30", "31/12/2024", "2024-1-1", "soon", "2024-", "-2024"])
  func refusesDates(text: String) throws {
    #expect(throws: RowFault.self) { try cell("date", text).dateCell() }
  }

  @Test("words are taken in any case, and what is none is told with those that are")
  func readsWords() throws {
    #expect(try cell("kind", "Actual").word("kind", among: Status.allCases) == .actual)
    #expect(
      throws: RowFault.word(
        column: "kind", found: "real", allowed: Status.allCases.map(\.rawValue))
    ) { try cell("kind", "real").word("kind", among: Status.allCases) }
  }

  @Test("a unit that is not named is the indicator's")
  func readsUnits() throws {
    #expect(try cell("unit", "tỷ đồng").unit(for: sales).name == "billion VND")
    #expect(try cell("unit", "").unit(for: sales).name == "million USD")
    #expect(try cell("x", "").unit(for: Indicator(uncatalogued: "x")).name == "")
  }
}
