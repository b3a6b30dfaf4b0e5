import Datasets
import Figures
import Tables
import Testing

@Suite struct FigureTableTests {
  private static let header =
    "document,id,of,value,unit,measure,direction,status,period,region,indicator,approximation,"
    + "compared_to,scope,confidence\n"

  private static func table(_ rows: String) throws -> FigureTable {
    try FigureTable(
      Bytes(copying: Array((header + rows).utf8)), region: "Lạng Sơn",
      indicators: try IndicatorCatalogue(), provinces: try ProvinceCatalogue())
  }

  @Test func everyFigureWithAllThatItsRowTells() throws {
    let table = try Self.table(
      """
      a.txt,1,,800,million USD,level,none,estimate,2024,Gia Lai,exports,,,,0.9
      a.txt,2,1,17.65,percent,growth,down,estimate,2024,,exports,,same_period_last_year,gạo,0.5
      b.txt,1,,5,percent,share,none,actual,2024,Gia Lai,,,,,

      """)
    #expect(table.groups.map(\.document) == ["a.txt", "b.txt"])
    let figures = table.groups.flatMap(\.figures)
    #expect(figures.map(\.id) == [1, 2, 1] && figures.map(\.of) == [nil, 1, nil])
    #expect(figures.map(\.statement.region) == ["Gia Lai", "Lạng Sơn", "Gia Lai"])
    #expect(figures.map(\.statement.citation.line) == [2, 3, 4])
    #expect(figures.map(\.statement.measure) == [.level, .growth, .share])
    #expect(figures[1].direction == .down && figures[1].scope == "gạo")
    #expect(figures.map(\.confidence) == [0.9, 0.5, 1])
    #expect(figures[2].statement.indicator.isEmpty)
  }

  @Test func aDamagedRowIsLeftOutAndTold() throws {
    let table = try Self.table(
      """
      a.txt,1,,8x,million USD,level,none,estimate,2024,Gia Lai,exports,,,,1
      a.txt,2,,8,million USD,level,none,estimate,2024,Gia Lai,exports,,,,1

      """)
    #expect(table.groups.flatMap(\.figures).map(\.id) == [2])
    #expect(table.faults.count == 1)
    guard case .row(line: 2, .number(column: "value", _)) = table.faults.first else {
      Issue.record("\(table.faults)")
      return
    }
  }

  @Test(
    arguments: [
      ("indicator,province,year,value\n", Layout.plain), (header, .readings),
      ("indicator;province;year;kind;value\n", .statements), ("a,b\n1,2\n", nil), ("", nil),
      ("indicator,province,value\n", nil), ("Một văn bản, không phải bảng.\n", nil),
    ] as [(String, Layout?)])
  func layouts(text: String, layout: Layout?) {
    #expect(Layout(of: Bytes(copying: Array(text.utf8))) == layout)
  }
}
