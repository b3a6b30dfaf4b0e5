import Foundation
import Testing

@Suite struct ListCommandTests {
  @Test func listsAProvince() throws {
    let outcome = try Program.run("list", "--province", "ben tre", "--format", "csv")
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first == "indicator,province,unit,first_year,last_year,years,plans,sources")
    #expect(lines.dropFirst().allSatisfy { $0.contains(",Bến Tre,") })
    #expect(lines.contains { $0.hasPrefix("exports,Bến Tre,million USD,2001,2024,") })
  }

  @Test func listsAnIndicator() throws {
    let outcome = try Program.run("list", "--indicator", "retail sales", "--format", "json")
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let series = try #require(rows["series"] as? [[String: Any]])
    #expect(series.count >= 63)
    #expect(series.allSatisfy { $0["indicator"] as? String == "retail_sales" })
  }

  @Test func listsOwnData() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file(
      "own.csv", "indicator,province,year,value\nmushrooms,Bến Tre,2020,5\n")
    let outcome = try Program.run("list", "--indicator", "mushrooms", "--data", path)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("mushrooms") && outcome.output.contains("2020"))
  }
}
