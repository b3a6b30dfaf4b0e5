import Figures
import Testing

@testable import Datasets

@Suite("ReadingJoin")
struct ReadingJoinTests {
  private let level = ["id": "3", "value": "800", "status": "estimate"]
  private let growth = [
    "id": "4", "of": "3", "value": "17.65", "unit": "percent", "measure": "growth",
    "direction": "up", "status": "estimate", "compared_to": "same_period_last_year",
  ]
  private let attainment = [
    "id": "5", "of": "3", "value": "106.67", "unit": "percent", "measure": "attainment",
    "status": "estimate", "compared_to": "plan",
  ]

  @Test("a level takes the growth and the attainment that belong to it, whatever the order")
  func joins() throws {
    for rows in [[level, growth, attainment], [attainment, growth, level]] {
      let file = try readings(rows)
      let said = try #require(file.declarations.first)
      #expect(file.declarations.count == 1 && file.notes.isEmpty)
      #expect(said.level?.decimal.plain == "800")
      #expect(said.growth?.printed.decimal.plain == "17.65")
      #expect(said.attainment?.printed.decimal.plain == "106.67")
    }
  }

  @Test(
    "a growth that speaks of something else than its level stands alone",
    arguments: [
      ["period": "2023"], ["indicator": "imports"], ["region": "Bến Tre"], ["document": "b.txt"],
      ["of": "9"], ["of": ""], ["status": "plan"],
    ])
  func keepsApart(difference: [String: String]) throws {
    let file = try readings([level, growth.merging(difference) { $1 }])
    #expect(file.declarations.count == 2)
    #expect(file.declarations.map { $0.growth == nil } == [true, false])
    #expect(file.declarations.map { $0.level == nil } == [false, true])
  }

  @Test("the first of two growths counts")
  func takesTheFirst() throws {
    let file = try readings([level, growth, growth.merging(["id": "6", "value": "99"]) { $1 }])
    #expect(file.declarations.map { $0.growth?.printed.decimal.plain } == ["17.65"])
  }

  @Test("the two ends of a range are one figure, and what belongs to either belongs to it")
  func joinsRanges() throws {
    let place = ["start": "10", "end": "20", "status": "plan"]
    let low = place.merging(["id": "1", "value": "800", "approximation": "range_low"]) { $1 }
    let high = place.merging(["id": "2", "value": "850", "approximation": "range_high"]) { $1 }
    let change = ["of": "2", "start": "30", "end": "35", "status": "plan"]
    let slow = growth.merging(change) { $1 }.merging([
      "id": "3", "value": "5", "approximation": "range_low",
    ]) { $1 }
    let fast = growth.merging(change) { $1 }.merging([
      "id": "4", "value": "6", "approximation": "range_high",
    ]) { $1 }
    let said = try readings([low, high, slow, fast]).declarations
    #expect(said.count == 1)
    #expect(said.first?.level?.decimal.plain == "800" && said.first?.upperLevel?.plain == "850")
    #expect(said.first?.growth?.interval.contains(Rational(106, over: 100) ?? 0) == true)
    #expect(said.first?.growth?.interval.contains(Rational(107, over: 100) ?? 0) == false)

    let fall = try readings([slow, fast].map { $0.merging(["direction": "down"]) { $1 } })
    let range = try #require(fall.declarations.first?.growth?.interval)
    #expect(range.contains(Rational(94, over: 100) ?? 0))
    #expect(range.contains(Rational(95, over: 100) ?? 0))
    #expect(!range.contains(Rational(93, over: 100) ?? 0))
  }

  @Test("figures that name no place are left out and counted")
  func countsThePlaceless() throws {
    let file = try readings([["value": "1", "region": ""], ["value": "2", "region": ""], level])
    #expect(file.declarations.count == 1)
    #expect(file.notes == [.placeless(count: 2)])
  }

  @Test("the level of an index follows from its growth")
  func reckonsAnIndex() throws {
    let index = try #require(try Library().indicators.all.first { $0.isChainIndex })
    let file = try readings([
      growth.merging(["indicator": index.id, "of": "", "value": "8.5"]) { $1 }
    ])
    #expect(file.declarations.first?.level?.decimal.plain == "108.5")
  }

  @Test("what was read answers a question, with its document as the source")
  func answersAQuestion() throws {
    let file = try readings([level, growth, attainment, ["id": "6", "value": "7", "region": ""]])
    let library = try Library(
      indicators: IndicatorCatalogue(), provinces: ProvinceCatalogue(), files: [file], asOf: nil)
    let query = SeriesQuery(
      indicator: try library.indicator(named: "exports"),
      match: try library.province(named: "Gia Lai"), now: 2025)
    let series = try library.assembly(for: query).series
    let year = try #require(series.observation(in: 2024))
    let all = [year] + year.alternatives
    let own = try #require(all.first { $0.citation.title == "a.txt" })
    #expect(own.value == 800 && own.status == .estimate)
    #expect(own.statedGrowth?.decimal.plain == "17.65")
  }
}
