import Figures
import Tables
import Testing

@testable import Datasets

@Suite("StatementArchive")
struct StatementArchiveTests {
  @Test("every statement decodes, and the catalogues know all that it names")
  func knowsAll() throws {
    let indicators = try IndicatorCatalogue()
    let provinces = try ProvinceCatalogue()
    let definitions = Set(try BuiltInTable.definitions.map { row in row.string("id") })
    let territories = Set((provinces.former + provinces.today + provinces.regions).map(\.name))
    var count = 0
    var table = try TableReader(RecordReader(BuiltInTable.statements.bytes, dialect: .standard))
    while let row = try table.next() {
      count += 1
      let line = Comment(rawValue: "line \(row.line)")
      let indicator = try #require(indicators[row.string("indicator")], line)
      let declaration = try StatementRow.declaration(
        row, indicator: indicator, province: row.string("province"), source: "")
      #expect(territories.contains(declaration.province), line)
      let onMap: Territory? = declaration.territory
      #expect(onMap != .former || provinces.former(declaration.province) != nil, line)
      #expect(onMap != .today || provinces.today(declaration.province) != nil, line)
      let definition = row.string("definition")
      #expect(definition.isEmpty || definitions.contains(definition), line)
      let unit = Quantity.Unit(row.string("unit"))
      let usual = try #require(indicator.unit, line)
      #expect(unit.isConvertible(to: usual), line)
      #expect(
        declaration.level != nil || declaration.growth != nil
          || declaration.attainment != nil, line)
      #expect(declaration.citation.year != nil && !declaration.statements.isEmpty, line)
      #expect(
        try StatementArchive.declarations(of: indicator, in: declaration.province)
          .contains(declaration), line)
    }
    #expect(count == 713)
  }

  @Test("what is not on record is an empty list")
  func isEmpty() throws {
    let unheard = Indicator(uncatalogued: "unheard")
    #expect(try StatementArchive.declarations(of: unheard, in: "Bến Tre").isEmpty)
    let exports = try IndicatorCatalogue().indicator(id: "exports")
    #expect(try StatementArchive.declarations(of: exports, in: "Atlantis").isEmpty)
  }
}
