import Figures
import Testing

@testable import Auditing

@Suite struct ExactnessTests {
  @Test(arguments: [
    // 1,040 of 1,000 is 104.0% to any precision.
    ("1.040 triệu USD", "1.000 triệu USD", "104%", true),
    ("1.040 triệu USD", "1.000 triệu USD", "104,0%", true),
    // 12 of 11 is 109.09%.
    ("12 triệu USD", "11 triệu USD", "109,1%", true),
    ("12 triệu USD", "11 triệu USD", "109,0%", false),
    ("12 triệu USD", "11 triệu USD", "112,5%", false),
    // In other units of one dimension.
    ("1,2 tỷ USD", "1.100 triệu USD", "109,1%", true),
    ("1,2 tỷ USD", "1.100 triệu USD", "111,0%", false),
  ])
  func recomputesThePercentage(outcome: String, plan: String, attainment: String, isExact: Bool) {
    let own = network([
      claim(1, outcome), claim(2, plan, as: .plan), claim(3, attainment, .attainment, to: 1),
    ])
    #expect(own.relations.count == 1)
    #expect(own.relations.map { Exactness(network: own).holdsExactly($0) } == [isExact])
  }

  @Test(arguments: [
    ("30,5 ha", "10,2 ha", "20,3 ha", true), ("30,6 ha", "10,2 ha", "20,3 ha", false),
    ("30,5 ha", "10 ha", "20 ha", false),
  ])
  func recomputesTheSum(year: String, first: String, second: String, isExact: Bool) {
    let own = network([
      claim(1, year, of: "forest"), claim(2, first, of: "forest", over: "2024-H1"),
      claim(3, second, of: "forest", over: "2024-H2"),
    ])
    let sums = own.relations.filter { $0.rule.id == "year-of-halves" }
    #expect(sums.map { Exactness(network: own).holdsExactly($0) } == [isExact])
  }

  @Test func whatNobodyPrintsFits() {
    let own = network([claim(1, "12 triệu USD"), claim(2, "5,1%", .growth, to: 1)])
    #expect(own.described == ["growth(base: ?, growth: 5,1%, outcome: 12 triệu USD)"])
    #expect(own.relations.allSatisfy { Exactness(network: own).holdsExactly($0) })
  }
}
