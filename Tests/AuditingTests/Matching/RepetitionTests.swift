import Figures
import Testing

@testable import Auditing

@Suite struct RepetitionTests {
  @Test(arguments: [
    ("1.234 ha", "1.243 ha", true), ("915 ha", "975 ha", true), ("91,5 ha", "915 ha", true),
    ("1.234 ha", "1.239 ha", true), ("1.234 ha", "1.284,5 ha", false),
    ("1.234 ha", "5.678 ha", false),
    // Too few digits to tell, and other units.
    ("12 ha", "13 ha", false), ("915 ha", "91 ha", false), ("915 ha", "975 m2", false),
    ("915 ha", "975 nghìn ha", false),
  ])
  func knowsASlipFromAnotherFigure(first: String, second: String, isSlip: Bool) {
    let (a, b) = (claim(1, first, of: "forest"), claim(2, second, of: "forest"))
    #expect(Repetition.isSlip(a, b) == isSlip)
    #expect(Repetition.isSlip(b, a) == isSlip)
  }

  @Test func aRiseIsNoFall() {
    let (rise, fall) = (claim(1, "12,5%", .growth, .up), claim(2, "12,6%", .growth, .down))
    #expect(!Repetition.isSlip(rise, fall))
    #expect(Repetition.isSlip(rise, claim(3, "12,6%", .growth)))
  }

  @Test(arguments: [
    ("1200", 2, 4), ("1.20", 2, 3), ("0", 0, 1), ("1002", 4, 4), ("0.05", 1, 1), ("915", 3, 3),
  ])
  func countsDigits(text: String, significant: Int, all: Int) {
    #expect(decimal(text).significantDigitCount == significant)
    #expect(decimal(text).digitCount == all)
  }
}
