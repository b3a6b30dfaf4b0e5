import Figures
import Testing

@testable import Auditing

@Suite struct PrintPriorTests {
  /// In each row the first print is the more usual one.
  @Test(arguments: [
    (claim(1, "104%", .attainment), claim(1, "163%", .attainment)),
    (claim(1, "98,5%", .attainment), claim(1, "9,85%", .attainment)),
    (claim(1, "5,2%", .growth), claim(1, "52%", .growth)),
    (claim(1, "5,2%", .growth), claim(1, "5,234%", .growth)),
    (claim(1, "5,23%", .growth), claim(1, "5,2341%", .growth)),
    (claim(1, "2,1 lần", .growth), claim(1, "21 lần", .growth)),
    (claim(1, "2,1 lần", .growth), claim(1, "0,9 lần", .growth)),
    (claim(1, "45%", .share), claim(1, "145%", .share)),
    (claim(1, "91,5 triệu USD"), claim(1, "915,5 triệu USD")),
    (claim(1, "9 triệu USD"), claim(1, "0,9 triệu USD")),
    (claim(1, "3,1%", .excess), claim(1, "131%", .excess)),
  ])
  func prefersWhatIsUsual(usual: Claim, rare: Claim) {
    #expect(PrintPrior.weight(of: usual) > PrintPrior.weight(of: rare))
    #expect(PrintPrior.weight(of: rare) > 0)
  }

  @Test func aFallCountsAsAFall() {
    let (rise, fall) = (claim(1, "90%", .growth, .up), claim(1, "90%", .growth, .down))
    #expect(PrintPrior.weight(of: rise) > PrintPrior.weight(of: fall))
  }
}
