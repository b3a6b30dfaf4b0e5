import Figures
import Testing

@testable import Datasets

@Suite("Sums")
struct SumsTests {
  private func sums(_ parts: Assembly...) -> [Assembly.Sums] {
    Assembly.Sums.sums(over: parts.enumerated().map { ("Part \($0)", $1) })
  }

  @Test("the years that all parts have are added, as firm as the weakest")
  func adds() throws {
    let found = sums(
      assembled([
        said(2020, .final, "10"), said(2021, .actual, "11.5"), said(2022, .actual, "12"),
        said(2023, .plan, "15"),
      ]),
      assembled([
        said(2021, .estimate, "20"), said(2022, .final, "22"), said(2023, .plan, "25"),
      ]))
    let sum = try #require(found.first)
    #expect(found.count == 1)
    #expect(sum.outcomes.map(\.year) == [2021, 2022] && sum.plans.map(\.year) == [2023])
    let first = try #require(sum.outcomes.first)
    #expect(first.value.double == 31.5 && first.status == .estimate && first.isSum)
    #expect(first.interval.contains(31) && first.interval.contains(32))
    guard case .summed(let parts, ["Part 0", "Part 1"]) = first.origin else {
      Issue.record("the parts are not told")
      return
    }
    #expect(parts.map(\.value.double) == [11.5, 20])
  }

  @Test("what is told by different definitions, prices or units is not added")
  func refusesMixtures() {
    let plain = assembled([said(2020, .actual, "10")])
    #expect(sums(plain, assembled([said(2020, .actual, "10", definition: "narrow")])).isEmpty)
    #expect(sums(plain, assembled([said(2020, .actual, "1", priceBasis: "current")])).isEmpty)
    #expect(sums(plain, assembled([said(2021, .actual, "10")])).isEmpty)
    #expect(sums(plain, assembled([said(2020, .actual, "10", unit: "tonnes")])).isEmpty)
    #expect(sums(plain, assembled([])).isEmpty)
    #expect(sums().isEmpty)
  }

  @Test("each definition that all parts have is added by itself")
  func addsByDefinition() {
    let part = assembled([
      said(2020, .actual, "10"), said(2020, .actual, "3", definition: "narrow"),
    ])
    #expect(Set(sums(part, part).map(\.definition)) == ["", "narrow"])
  }

  @Test("the official table is one definition, whatever the parts' own reports call it")
  func addsTheTable() throws {
    let renamed = assembled(
      [
        said(2017, .actual, "110", definition: "old"),
        said(2018, .actual, "300", definition: "new"),
        said(2019, .actual, "310", definition: "new"),
      ], table: official(from: 2015, "90", "100"))
    let plain = assembled([], table: official(from: 2015, "40", "50"))
    #expect(renamed.series?.definition == "new")
    let sum = try #require(sums(renamed, plain).first)
    #expect(sum.definition == "old")
    #expect(sum.outcomes.map(\.value.double) == [130, 150])
  }

  @Test("sums join the figures of their definition, if the levels fit, and give way to them")
  func joinsWhatFits() throws {
    func today(_ value: String) throws -> Assembly {
      let parts = sums(
        assembled([said(2023, .actual, "40"), said(2024, .actual, "44")]),
        assembled([said(2023, .actual, "60"), said(2024, .actual, "66")]))
      return assembled([said(2024, .estimate, "112"), said(2025, .actual, value)], sums: parts)
    }
    let joined = try today("120")
    #expect(joined.series?.values == [2023: 100, 2024: 112, 2025: 120])
    let strange = assembled(
      [said(2024, .estimate, "500"), said(2025, .actual, "520")],
      sums: sums(assembled([said(2024, .actual, "44")]), assembled([said(2024, .actual, "66")])))
    #expect(strange.series?.years == [2024, 2025])
    #expect(strange.kinds.contains("brokenSeries"))
  }
}
