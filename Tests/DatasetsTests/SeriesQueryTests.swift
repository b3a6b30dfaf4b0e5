import Figures
import Testing

@testable import Datasets

@Suite("SeriesQuery")
struct SeriesQueryTests {
  @Test(
    "the map asked for is the map given",
    arguments: [(SeriesQuery.TerritoryChoice.former, Territory.former), (.today, .today)])
  func choosesTheMap(choice: SeriesQuery.TerritoryChoice, map: Territory) throws {
    let (assembly, province) = try answer("exports", "Gia Lai", choice)
    #expect(province.territory == map && assembly.series?.province.territory == map)
  }

  @Test("left to itself the map is today's only if that gives as many years")
  func choosesByItself() throws {
    #expect(try answer("exports", "Gia Lai").province.territory == .former)
    #expect(try answer("rice_output", "Gia Lai").province.territory == .today)
    #expect(try answer("rice_output", "Bến Tre").province.territory == .former)
  }

  @Test("a former province may be asked for as what it became")
  func followsTheHeir() throws {
    let (assembly, province) = try answer("rice_output", "Bến Tre", .today)
    #expect(province.name == "Vĩnh Long" && province.territory == .today)
    #expect(assembly.series?.years.count == 22)
  }
}
