import Figures
import Foundation
import Reports
import Testing

@testable import forecast

@Suite struct FigureRecordTests {
  private func fields(_ figure: StatedFigure) throws -> [String: Any] {
    let line = FigureRecord(figure, in: "reports/a.txt", explained: true).json.line
    #expect(!line.contains("\n"))
    return try #require(
      JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
  }

  @Test func hasTheColumnsOfTheContract() throws {
    let record = FigureRecord(try stated(.level, "1", id: 1), in: "a.txt", explained: true)
    #expect(record.fields.map(\.key) == FigureRecord.columns(explained: true))
    #expect(
      FigureRecord.columns(explained: false).joined(separator: ",")
        == "document,id,of,start,end,text,value,unit,low,high,measure,direction,status,period,"
        + "region,indicator,approximation,compared_to,price_basis,scope,confidence")
  }

  @Test func tellsAFigureWhole() throws {
    let found = try fields(
      try stated(
        .growth, "17.65", "percent", id: 2, of: 1, words: "17,65%", place: 30..<36,
        direction: .up, comparedTo: .year(2019), scope: "coffee"))
    let expected: [String: Any] = [
      "document": "reports/a.txt", "id": 2, "of": 1, "start": 30, "end": 36, "text": "17,65%",
      "value": 17.65, "unit": "percent", "low": 17.645, "high": 17.655, "measure": "growth",
      "direction": "up", "status": "estimate", "period": "2024", "region": "Gia Lai",
      "indicator": "exports", "approximation": "", "compared_to": "year:2019", "price_basis": "",
      "scope": "coffee", "confidence": 0.93, "rule": "amount",
    ]
    #expect(found as NSDictionary == expected as NSDictionary)
  }

  @Test(
    "The value keeps its digits; the ends are exact, and nothing where there is none",
    arguments: [
      ("2.0", Approximation.exact, "2.0", "1.95", "2.05"), ("915", .exact, "915", "914.5", "915.5"),
      ("963.16", .exact, "963.16", "963.155", "963.165"),
      ("1400", .moreThan, "1400", "1400", "1500"),
      ("1400", .about, "1400", "1300", "1500"), ("50", .atLeast, "50", "50", ""),
      ("50", .atMost, "50", "", "50"), ("-3.5", .exact, "-3.5", "-3.55", "-3.45"),
      ("0.05", .nearly, "0.05", "0.04", "0.05"), ("1e3", .exact, "1000", "500", "1500"),
      ("0", .exact, "0", "-0.5", "0.5"),
    ])
  func keepsDigits(
    value: String, approximation: Approximation, plain: String, low: String, high: String
  ) throws {
    let figure = try stated(.level, value, id: 1, approximation)
    let record = FigureRecord(figure, in: "a.txt", explained: false)
    let cells = record.cells(CSVTable(excel: false))
    #expect([cells[6], cells[8], cells[9]] == [plain, low, high])
    let json = try fields(figure)
    #expect((json["low"] is NSNull) == low.isEmpty && (json["high"] is NSNull) == high.isEmpty)
  }

  @Test("What is absent is null in JSON and empty in CSV; statuses are the four words")
  func tellsWhatIsAbsent() throws {
    let figure = try stated(.level, "1", id: 1, place: nil, status: .final, region: "")
    let json = try fields(figure)
    #expect(json["of"] is NSNull && json["start"] is NSNull && json["region"] as? String == "")
    #expect(json["status"] as? String == "actual")
    let cells = FigureRecord(figure, in: "a\u{0}", explained: false).cells(CSVTable(excel: false))
    #expect(cells[0] == "a\u{FFFD}" && cells[2].isEmpty && cells[3].isEmpty)
  }
}
