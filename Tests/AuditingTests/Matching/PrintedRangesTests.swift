import Figures
import Testing

@testable import Auditing

@Suite struct PrintedRangesTests {
  private func joined(_ claims: [Claim]) -> [[Int]] {
    PrintedRanges.joined(claims).map { $0.upper == nil ? [$0.id] : [$0.id, $0.id + 1] }
  }

  @Test func theEndsOfARangeAreOneFigure() throws {
    let claims = [
      claim(1, "120 ha", hedged: .rangeLow, at: 40), claim(2, "150 ha", hedged: .rangeHigh, at: 40),
      claim(3, "7 ha", at: 90),
    ]
    #expect(joined(claims) == [[1, 2], [3]])
    let range = try #require(PrintedRanges.joined(claims).first).interval
    #expect(range.contains(120) && range.contains(150) && !range.contains(151))
  }

  @Test func whatIsNoRangeStaysApart() {
    let low = claim(1, "120 ha", hedged: .rangeLow, at: 40)
    for other in [
      claim(2, "150 ha", at: 40), claim(2, "150 tấn", hedged: .rangeHigh, at: 40),
      claim(2, "150 ha", hedged: .rangeHigh, at: 60),
    ] {
      #expect(joined([low, other]) == [[1], [2]])
    }
    #expect(joined([claim(2, "150 ha", hedged: .rangeHigh, at: 40), low]) == [[2], [1]])
  }
}
