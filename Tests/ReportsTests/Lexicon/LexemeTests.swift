import Datasets
import Figures
import Testing

@testable import Reports

/// What the table may say that a phrase means.
@Suite struct LexemeTests {
  /// The meanings of each category that has a closed list of them.
  static let meanings: [(Category, Set<String>)] = [
    (.growth, ["up", "down"]), (.excess, ["up", "down"]), (.multiple, ["up", "down"]),
    (.hedge, ["about", "at_least", "at_most", "more_than", "nearly"]),
    (.hedgeAfter, ["at_least", "at_most"]),
    (.becomes, ["level"]), (.reach, ["equivalent", "reach"]),
    (.share, ["contribution", "rate", "share"]),
    (.average, ["other"]), (.versus, ["versus"]), (.plan, ["plan"]), (.aim, ["plan"]),
    (.base, ["other", "previous_month", "same_period_last_year"]),
    (.estimate, ["estimate"]), (.outcome, ["actual"]), (.rank, ["", "Việt Nam"]),
    (.territory, ["city", "commune", "district", "province"]),
    (.tableHead, ["name", "ordinal", "remarks", "unit"]),
    (.priceBasis, ["constant", "constant_1994", "constant_2010", "constant_2020", "current"]),
    (.numeral, Set((1...12).map(String.init))), (.monthName, Set((1...12).map(String.init))),
    (
      .time,
      [
        "cumulative", "day", "elapsed", "first", "half_1", "half_2", "moment", "month",
        "previous_year_period", "quarter", "quarter_1", "quarter_2", "quarter_3", "quarter_4",
        "now", "since_january", "span", "this_year", "until", "year", "year_end", "year_of",
      ]
    ),
    (.about, [""]), (.blocked, [""]), (.copula, [""]), (.filler, [""]), (.neutral, [""]),
    (.notAfter, [""]), (.notBefore, [""]), (.parts, ["", "aside"]), (.respectively, [""]),
    (.staff, [""]),
    (.venue, ["", "source"]), (.assigned, [""]), (.national, [""]),
    (.stock, ["", "counted"]),
  ]

  private func rows(_ category: Category) throws -> [LexiconEntry] {
    try LexiconEntry.all().filter { $0.category == category.name }
  }

  @Test("closed categories mean what the grammar asks for", arguments: meanings)
  func closed(category: Category, allowed: Set<String>) throws {
    for row in try rows(category) { #expect(allowed.contains(row.meaning), "\(row.surface)") }
  }

  @Test("every category has its meanings told by one of these tests")
  func isComplete() {
    let open: Set<Category> = [.unit, .unitOfKnown, .magnitude, .indicator, .part, .region]
    #expect(Set(Self.meanings.map(\.0)).union(open) == Set(Category.allCases))
  }

  @Test(
    "units are base units by their names in the catalogue",
    arguments: [Category.unit, .unitOfKnown])
  func units(category: Category) throws {
    for row in try rows(category) {
      let unit = try #require(PrintedUnit(base: row.meaning).unit, "\(row.surface)")
      #expect([row.meaning, "count:" + row.meaning].contains(unit.name), "\(row.surface)")
    }
  }

  @Test("magnitudes are powers of ten that units are told in")
  func magnitudes() throws {
    for row in try rows(.magnitude) {
      let exponent = try #require(Int(row.meaning), "\(row.surface)")
      let unit = try #require(PrintedUnit(base: "VND", exponent: exponent).unit, "\(row.surface)")
      #expect(unit.isConvertible(to: Quantity.Unit("VND")))
    }
  }

  @Test("indicators are ids")
  func indicators() throws {
    for row in try rows(.indicator) { #expect(isID(row.meaning), "\(row.surface)") }
  }

  @Test("parts are conditions that can hold, each with an id")
  func parts() throws {
    let kinds: Set<String> = [
      "*", "share", "contribution", "cumulative", "money", "percent", "products",
    ]
    let units = Set(try rows(.unit).map(\.meaning))
    let parts = try rows(.part)
    var topics = Set(try IndicatorCatalogue().all.map(\.id))
    topics.formUnion(try rows(.indicator).map(\.meaning))
    for row in parts { topics.formUnion(rules(row).compactMap(\.last)) }
    for row in parts {
      for rule in rules(row) {
        #expect(rule.count == 2 && rule.allSatisfy { !$0.isEmpty }, "\(row.surface)")
        let condition = rule.first ?? ""
        #expect(
          kinds.contains(condition) || units.contains(condition) || topics.contains(condition),
          "\(row.surface): \(condition)")
        #expect(isID(rule.last ?? ""), "\(row.surface)")
      }
    }
  }

  private func rules(_ row: LexiconEntry) -> [[String]] {
    row.meaning.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.split(separator: ">", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func isID(_ text: String) -> Bool { text.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil }
}
