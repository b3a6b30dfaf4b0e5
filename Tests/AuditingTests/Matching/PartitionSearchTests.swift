import Figures
import Testing

@testable import Auditing

@Suite struct PartitionSearchTests {
  @Test(arguments: [
    ("[99, 101]", "[100, 102]", 20, true), ("[99, 101]", "[100, 102]", 30, false),
    ("[99, 101]", "[102, 104]", 10, false), ("[-1, 1]", "[0, 1]", 1, false),
    ("[99, *]", "[100, 102]", 1, false),
    ("[100, 100]", "[100, 100]", 1000, true),
  ])
  func meetsNarrowly(left: String, right: String, parts: Int, expected: Bool) throws {
    let (a, b) = (try #require(range(left)), try #require(range(right)))
    #expect(a.meetsNarrowly(b, oneIn: Double(parts)) == expected)
  }

  @Test func aSumOfARuleIsNotFoundAgain() {
    let claims = [
      claim(1, "12.345 tỷ đồng", of: "trade_total"), claim(2, "7.045 tỷ đồng"),
      claim(3, "5.300 tỷ đồng", of: "imports"),
    ]
    var search = PartitionSearch(network(claims), rules: .sample)
    #expect(search.run().relations.map(\.rule.id) == ["trade-of-both-ways"])
  }

  @Test func amountsAlikeAreOfOnePeriodPlaceAndUnit() {
    let first = claim(1, "12.345 ha", of: "forest")
    for other in [
      claim(2, "7.045 ha", of: "herd", over: "2023"), claim(2, "7.045 ha", of: "herd", as: .plan),
      claim(2, "7.045 ha", of: "herd", in: "Kon Tum"), claim(2, "7.045 tấn", of: "herd"),
    ] {
      let parts = [other, claim(3, "5.300 ha", of: "guests")]
      var search = PartitionSearch(network([first] + parts), rules: .sample)
      #expect(search.run().relations.isEmpty)
    }
  }
}
