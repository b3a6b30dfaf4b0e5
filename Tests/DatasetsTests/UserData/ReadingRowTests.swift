import Figures
import Tables
import Testing

@testable import Datasets

/// A file of read figures: each row gives some of the cells by name.
func readings(_ rows: [[String: String]], name: String = "read.csv") throws -> UserFile {
  let usual = [
    "document": "a.txt", "unit": "million USD", "measure": "level", "direction": "none",
    "status": "actual", "period": "2024", "region": "Gia Lai", "indicator": "exports",
    "confidence": "0.9",
  ]
  let table = rows.enumerated().map { index, row in
    ReadingRow.columns.map { column in
      row[column] ?? (column == "id" ? String(index + 1) : usual[column] ?? "")
    }
  }
  return try userFile(try RecordWriter.text(of: [ReadingRow.columns] + table))
}

@Suite("ReadingRow")
struct ReadingRowTests {
  private func only(_ row: [String: String]) throws -> Declaration {
    let file = try readings([row])
    #expect(file.refused.isEmpty && file.declarations.count == 1)
    return try #require(file.declarations.first)
  }

  @Test("the printed layout is the one that is read")
  func knowsTheLayout() {
    #expect(Set(ReadingRow.requiredColumns).isSubset(of: ReadingRow.columns))
    #expect(Set(ReadingRow.columns).count == ReadingRow.columns.count)
  }

  @Test("a level keeps its digits, its unit, its hedge and its place")
  func readsALevel() throws {
    let said = try only([
      "value": "1.50", "unit": "billion USD", "approximation": "more_than", "text": "1,50 tỷ USD",
      "start": "120", "end": "131", "region": "tỉnh Gia Lai", "price_basis": "current",
      "period": "2024-9m", "status": "estimate",
    ])
    #expect(said.level?.decimal.plain == "1.50")
    #expect(said.level?.unit == Quantity.Unit("billion USD"))
    #expect(said.level?.approximation == .moreThan)
    #expect(said.province == "Gia Lai" && said.indicator == "exports")
    #expect(said.period == Period("2024-9m") && said.status == .estimate)
    #expect(said.priceBasis == "current")
    #expect(said.citation.title == "a.txt" && said.citation.words == "1,50 tỷ USD")
    #expect(said.citation.offsets == 120..<131)
  }

  @Test(
    "growth that names no level stands alone, with its sign",
    arguments: [
      ("up", "", "14.2", [14.2]), ("down", "", "14.2", [-14.2]), ("down", "", "-14.2", [-14.2]),
    ])
  func readsAGrowth(direction: String, word: String, value: String, expected: [Double]) throws {
    let said = try only([
      "measure": "growth", "value": value, "unit": "percent", "direction": direction,
      "approximation": word, "compared_to": "same_period_last_year",
    ])
    #expect(said.level == nil)
    #expect(said.growth?.printed.decimal.value.double == expected[0])
  }

  @Test("a fall by more than 14% leaves less than 86%")
  func turnsTheHedgeOfAFall() throws {
    let said = try only([
      "measure": "growth", "value": "14", "unit": "percent", "direction": "down",
      "approximation": "more_than", "compared_to": "year:2023",
    ])
    let range = try #require(said.growth?.interval)
    #expect(range.upper?.value.double == 0.86 && range.upper?.isClosed == false)
    #expect(range.lower?.value.double == 0.85)
  }

  @Test(
    "what a series cannot use is passed over",
    arguments: [
      ["measure": "excess", "unit": "percent", "compared_to": "plan"],
      ["measure": "change_level"], ["measure": "share", "unit": "percent"],
      ["measure": "growth", "unit": "percentage points", "direction": "up"],
      ["measure": "growth", "unit": "percent", "direction": "up", "compared_to": "year:2019"],
      ["measure": "growth", "unit": "percent", "direction": "up", "compared_to": "previous_month"],
      ["measure": "growth", "unit": "percent", "direction": "down", "value": "100"],
      ["measure": "growth", "unit": "times", "direction": "down"],
      ["measure": "attainment", "unit": "percent", "compared_to": "same_period_last_year"],
      ["indicator": ""], ["scope": "coffee"],
    ])
  func passesOver(row: [String: String]) throws {
    let file = try readings([row.merging(["value": "5"]) { own, _ in own }])
    #expect(file.declarations.isEmpty && file.refused.isEmpty && file.notes.isEmpty)
  }

  @Test(
    "a damaged row refuses its series",
    arguments: [
      (["id": ""], RowFault.missing(column: "id")),
      (["id": "x"], .number(column: "id", .malformed("x"))),
      (["of": "-1"], .number(column: "of", .malformed("-1"))),
      (["value": ""], .missing(column: "value")),
      (["value": "-5"], .belowZero(column: "value", value: "-5")),
    ])
  func refuses(row: [String: String], expected: RowFault) throws {
    let file = try readings([["value": "1"].merging(row) { $1 }])
    #expect(file.declarations.isEmpty)
    #expect(file.refused.values.first == .row(line: 2, expected))
  }

  @Test(
    "a word that no column takes refuses its series",
    arguments: ["measure", "status", "period", "approximation", "compared_to"])
  func refusesWords(column: String) throws {
    let file = try readings([["value": "1", column: "nonsense"]])
    guard case .row(2, .word(column, "nonsense", _))? = file.refused.values.first else {
      Issue.record("\(column) took anything")
      return
    }
  }

  @Test("a share is a level where the indicator is one")
  func readsAShare() throws {
    let share = try #require(
      try Library().indicators.all.first { $0.kind == .share && $0.unit?.name == "percent" })
    let said = try only([
      "measure": "share", "unit": "percent", "value": "45.5", "indicator": share.id,
    ])
    #expect(said.level?.decimal.plain == "45.5")
  }
}
