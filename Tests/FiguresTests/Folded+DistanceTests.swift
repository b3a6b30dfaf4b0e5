import Figures
import Testing

@Suite struct FoldedDistanceTests {
  @Test(arguments: [
    ("ben tre", "ben tre", 0), ("ben tre", "bne tre", 1), ("ben tre", "ben tr", 1),
    ("ben tre", "bentre", 1), ("ben tre", "ban tre", 1), ("", "abc", 3), ("ca", "abc", 3),
    ("ab", "ba", 1), ("kitten", "sitting", 3), ("abcd", "badc", 2), ("Bến Tre", "ben tre", 0),
  ])
  func counts(left: String, right: String, expected: Int) {
    #expect(Folded(left).distance(to: Folded(right), limit: 10) == expected)
    #expect(Folded(right).distance(to: Folded(left), limit: 10) == expected)
  }

  @Test(arguments: [
    (0, false), (2, false), (3, true), (Int.max, true), (-1, false), (Int.min, false),
  ])
  func stopsAtTheLimit(limit: Int, isWithin: Bool) {
    #expect((Folded("kitten").distance(to: Folded("sitting"), limit: limit) != nil) == isWithin)
  }

  @Test func isQuickForALongText() {
    let long = Folded(String(repeating: "a", count: 1_000_000))
    #expect(long.distance(to: Folded("ben tre"), limit: 3) == nil)
  }
}
