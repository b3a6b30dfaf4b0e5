import Figures
import Testing

@testable import Datasets

@Suite("NearbyRecords: search")
struct NearbyRecordsSearchTests {
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

  @Test("what lies near is told longest first, six at most")
  func tellsTheLongestFirst() throws {
    #expect {
      try answer("exports_coconut", "Gia Lai", .former)
    } throws: { error in
      guard case LookupFailure.noSeries(_, _, let near) = error else { return false }
      let lasts = near.otherIndicators.map(\.lastYear)
      return near.otherIndicators.count == 6 && lasts == lasts.sorted(by: >)
        && near.otherProvinces.map(\.province) == ["Bến Tre"] && near.plannedYears.isEmpty
    }
  }
}
