import Datasets
import Tables
import Testing

@testable import Batches

@Suite struct PanelLinesTests {
  private static func object(
    years: String = "[2020,2021]", values: String = "[1,2]", more: String = ""
  ) -> String {
    "{\"series\":\"b\",\"years\":\(years),\"values\":\(values)\(more)}"
  }

  @Test(
    "A line that cannot be used is told in its place, under its name where that can be read",
    arguments: [
      (object(values: "[1,\"x\"]"), "b refused: unreadable-number", "values[1]"),
      (object(values: "[1,1e999]"), "b refused: unreadable-number", "values[1]"),
      (object(values: "[NaN,1]"), "b refused: unreadable-number", "values[0]"),
      (object(values: "[1,-Infinity]"), "b refused: unreadable-number", "values[1]"),
      (object(values: "[1,[2]]"), "b refused: unreadable-number", "values[1]"),
      (object(values: "7"), "b refused: wrong-type", "values"),
      (object(values: "[1]"), "b refused: unequal-counts", nil),
      (object(values: "[null,null]"), "b refused: no-values", nil),
      (object(years: "[2020,2020]"), "b refused: duplicate-year", nil),
      (object(years: "[2020,20200]"), "b refused: unreadable-year", nil),
      (object(years: "[2020,2020.5]"), "b refused: unreadable-year", "years[1]"),
      (object(years: "[2020,null]"), "b refused: unreadable-year", "years[1]"),
      (object(more: ",\"kind\":\"size\""), "b refused: unknown-kind", nil),
      (object(more: ",\"kind\":5"), "b refused: wrong-type", "kind"),
      (object(more: ",\"plan\":[5]"), "b refused: wrong-type", "plan"),
      (object(more: ",\"plan\":{\"2025\":\"x\"}"), "b refused: unreadable-number", "plan.2025"),
      (object(more: ",\"plan\":{\"soon\":5}"), "b refused: unreadable-year", "plan.soon"),
      (object(more: ",\"plan\":{\"02025\":5}"), "b refused: unreadable-year", "plan.02025"),
      ("{\"series\":\"b\",\"years\":[2020]}", "b refused: missing-member", "values"),
      ("{\"years\":[2020],\"values\":[1]}", "? refused: missing-member", "series"),
      ("{\"series\":5,\"years\":[2020],\"values\":[1]}", "? refused: wrong-type", "series"),
      ("{\"series\":\"b\",", "? refused: invalid-json", nil),
      (object(more: ",}") + "]", "? refused: invalid-json", nil),
      ("series,year,value", "? refused: invalid-json", nil),
      ("[1]", "? refused: invalid-json", nil), ("7", "? refused: invalid-json", nil),
      ("null", "? refused: invalid-json", nil), ("{\u{0}}", "? refused: invalid-json", nil),
      (String(repeating: "[", count: 100_000), "? refused: invalid-json", nil),
      (
        object(more: ",\"x\":\"" + String(repeating: "y", count: 2 << 20) + "\""),
        "? refused: line-too-long", nil
      ),
    ] as [(String, String, String?)])
  func damage(line: String, expected: String, member: String?) throws {
    let good = "\"years\":[2020],\"values\":[1]}"
    let text = "{\"series\":\"a\",\(good)\n\(line)\n{\"series\":\"c\",\(good)\n"
    let entries = try entries(of: text)
    #expect(entries.map(words) == ["a 2020=1.0", expected, "c 2020=1.0"])
    guard case .failure(let refused) = entries[1] else { return }
    #expect(refused.fault.line == 2)
    switch refused.fault {
    case .mistyped(_, let found, _), .missingMember(_, let found): #expect(found == member)
    default: #expect(member == nil)
    }
  }

  @Test func bytesThatAreNoUTF8() throws {
    let good = Array(Self.object().utf8) + [0x0A]
    let entries = try entries(of: good + Array("{\"series\":\"".utf8) + [0xFF, 0x0A] + good)
    #expect(
      entries.map(words) == [
        "b 2020=1.0 2021=2.0", "? refused: invalid-json", "b 2020=1.0 2021=2.0",
      ])
  }

  @Test func plansStandBesideValuesAndAhead() throws {
    let text = Self.object(more: ",\"plan\":{\"2021\":3,\"2025\":850,\"2026\":null}")
    #expect(
      try entries(of: text).map(words) == ["b 2020=1.0 2021=2.0 plan 2021=3.0 plan 2025=850.0"])
  }
}
