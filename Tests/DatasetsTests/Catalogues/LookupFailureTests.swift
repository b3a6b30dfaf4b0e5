import Figures
import Testing

@testable import Datasets

@Suite("LookupFailure")
struct LookupFailureTests {
  @Test("a province of today that nothing is stated of is told with the predecessors that lack")
  func tellsWhoLacks() throws {
    #expect {
      try answer("exports", "Cà Mau", .today)
    } throws: { error in
      guard case LookupFailure.notSummed(_, let province, let missing) = error else { return false }
      return province.name == "Cà Mau" && missing == ["Bạc Liêu"]
    }
    #expect {
      try answer("infant_mortality_rate", "Cà Mau", .today)
    } throws: { error in
      guard case LookupFailure.notSummed(_, _, let missing) = error else { return false }
      return missing.isEmpty
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
