import Figures
import Testing

@testable import Datasets

@Suite("Candidate")
struct CandidateTests {
  private func candidate(_ declaration: Declaration) throws -> Candidate {
    Candidate(try #require(assembled([declaration]).series?.observations.first))
  }

  @Test("the order is total: of two that differ exactly one precedes")
  func isTotal() throws {
    let candidates = try [
      said(2020, .final, "1"), said(2020, .actual, "1"), said(2020, .actual, "1", .about),
      said(2020, .actual, "1", .moreThan), said(2020, .actual, "2"), said(2020, .actual, "1.0"),
      said(2020, .actual, "1", date: ""), said(2020, .actual, "1", title: "Other"),
      said(2020, .actual, "1", growth: "5"),
    ].map(candidate)
    for (i, a) in candidates.enumerated() {
      #expect(!Candidate.precedes(a, a))
      for b in candidates[(i + 1)...] {
        #expect(Candidate.precedes(a, b) != Candidate.precedes(b, a))
      }
    }
  }

  @Test("the alternatives stay attached, best first, equal ones once")
  func keepsAlternatives() throws {
    let a = said(2020, .actual, "3", date: "2023-01-01")
    let observation = try #require(
      assembled([
        said(2020, .estimate, "1", date: "2024-01-01"), a, a,
        said(2020, .actual, "2", date: "2022-01-01"),
      ]).series?.observations.first)
    #expect(observation.value == 3)
    #expect(observation.alternatives.map(\.value) == [2, 1])
    #expect(Candidate.best(of: []) == nil)
  }
}
