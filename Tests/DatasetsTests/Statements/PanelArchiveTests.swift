import Figures
import Tables
import Testing

@testable import Datasets

@Suite("PanelArchive")
struct PanelArchiveTests {
  @Test("every row decodes, and its names are known")
  func decodesAll() throws {
    let indicators = try IndicatorCatalogue()
    let provinces = try ProvinceCatalogue()
    let territories = Set((provinces.former + provinces.regions).map(\.name))
    var keys: [[String]: Int] = [:]
    try BuiltInTable.panel.forEachRow { row throws(TableError) in
      keys[[row[0].text, row[1].text], default: 0] += 1
    }
    #expect(keys.values.reduce(0, +) == 28_428)
    for (key, count) in keys {
      #expect(territories.contains(key[1]), "\(key)")
      let indicator = try #require(indicators[key[0]], "\(key)")
      let rows = try PanelArchive.declarations(of: indicator, in: key[1])
      #expect(rows.count == count && rows.allSatisfy { $0.level != nil }, "\(key)")
      #expect(rows.allSatisfy { [.final, .preliminary].contains($0.status) }, "\(key)")
      let unit = try #require(rows.first?.level?.unit)
      let usual = try #require(indicator.unit, "\(key)")
      #expect(unit.isConvertible(to: usual), "\(key)")
    }
  }

  @Test("a year is known from the yearbook of the next year on")
  func isKnownSince() throws {
    let indicator = try IndicatorCatalogue().indicator(id: "rice_output")
    let rows = try PanelArchive.declarations(of: indicator, in: "Bến Tre")
    #expect(rows.map(\.period.wholeYear) == (1995...2016).map { $0 })
    #expect(rows.first?.knownSince == 1996 && rows.last?.status == .preliminary)
    #expect(try PanelArchive.declarations(of: indicator, in: "Atlantis").isEmpty)
    #expect(
      try PanelArchive.declarations(of: Indicator(uncatalogued: "exports"), in: "Bến Tre").isEmpty)
  }
}
