import Testing

@testable import Auditing

@Suite struct RuleBookCirclesTests {
  /// The circles among own rules `1`, `2` … of these formulas.
  private func circles(_ formulas: [String], isOwn: Bool = true) -> [[String]] {
    RuleBook(
      formulas.enumerated().map { sampleRule("\($0.offset + 1)", $0.element, isOwn: isOwn) }
    ).circles().map { $0.map(\.id) }
  }

  @Test(arguments: [
    (["a = b + 1", "b = a - 1"], [["1", "2"]]), (["a = b", "b = c", "c = a"], [["1", "2", "3"]]),
    (["a = a + 1"], [["1"]]), (["a = b", "b = a", "c = d", "d = c"], [["1", "2"], ["3", "4"]]),
    // The way there may branch off and end.
    (["a = b + c", "b = d", "c = a"], [["1", "3"]]),
    // No circle: a chain, an inequality, a side that is no role alone.
    (["a = b", "b = c"], []), (["a <= b", "b <= a"], []), (["a + 1 = b", "b = a"], []),
    (["a = b or a = c", "b = a"], []),
  ])
  func findsRulesThatDefineEachOther(formulas: [String], expected: [[String]]) {
    #expect(circles(formulas) == expected)
  }

  @Test func theProgramsOwnAreTrusted() {
    #expect(circles(["a = b + 1", "b = a - 1"], isOwn: false).isEmpty)
  }

  /// Two rules of each role, each by the next role: a way for every choice, and none back.
  @Test func manyWaysWithoutACircleEnd() {
    let formulas = (0..<40).flatMap { ["r\($0) = r\($0 + 1) + x", "r\($0) = r\($0 + 1) - x"] }
    #expect(circles(formulas).isEmpty)
  }

  @Test func aLongCircleIsFollowedToItsEnd() {
    let formulas = (0..<2000).map { "r\($0) = r\(($0 + 1) % 2000)" }
    #expect(circles(formulas).map(\.count) == [2000])
  }
}
