import Figures
import Testing

@testable import Datasets

@Suite("LookupFailure")
struct LookupFailureTests {
  @Test("a series that does not exist is told with what is known near it")
  func tellsWhatIsNear() throws {
    #expect {
      try answer("imports", "Bến Tre")
    } throws: { error in
      guard case LookupFailure.noSeries(let indicator, let province, let near) = error else {
        return false
      }
      return indicator.id == "imports" && province.name == "Bến Tre"
        && near.plannedYears == [2022, 2024] && near.partOfYear == 1
        && near.otherIndicators.contains { $0.indicator.id == "exports" }
        && near.otherProvinces.contains { $0.province == "Gia Lai" }
    }
  }

  @Test("a definition that is not on record is told with those that are")
  func tellsDefinitions() throws {
    #expect {
      try answer("exports", "Lạng Sơn", definition: "unheard")
    } throws: { error in
      guard case LookupFailure.unknownDefinition("unheard", let known) = error else {
        return false
      }
      return Set(known) == ["local_goods", "declared_at_customs"]
    }
    let customs = try answer("exports", "Lạng Sơn", definition: "declared_at_customs")
    #expect(customs.assembly.series?.years == [2022, 2023])
  }
}
