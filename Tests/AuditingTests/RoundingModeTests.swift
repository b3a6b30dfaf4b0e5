import Figures
import Testing

@testable import Auditing

@Suite struct RoundingModeTests {
  @Test(arguments: [
    ("8,5%", "[8.45, 8.55]", "[8.5, 8.6)", "(8.4, 8.5]", "[8.45, 8.55]"),
    ("8,50%", "[8.495, 8.505]", "[8.5, 8.51)", "(8.49, 8.5]", "[8.495, 8.505]"),
    ("1.400 ha", "[1399.5, 1400.5]", "[1400, 1401)", "(1399, 1400]", "[1350, 1450]"),
    ("915 ha", "[914.5, 915.5]", "[915, 916)", "(914, 915]", "[914.5, 915.5]"),
    ("-2,3%", "[-2.35, -2.25]", "(-2.4, -2.3]", "[-2.3, -2.2)", "[-2.35, -2.25]"),
    ("0%", "[-0.5, 0.5]", "[0, 1)", "(-1, 0]", "[-0.5, 0.5]"),
  ])
  func tellsWhatAPrintStandsFor(
    words: String, nearest: String, truncation: String, ceiling: String, lenient: String
  ) {
    let own = quantity(words)
    #expect(RoundingMode.nearest.interval(of: own) == range(nearest))
    #expect(RoundingMode.truncation.interval(of: own) == range(truncation))
    #expect(RoundingMode.ceiling.interval(of: own) == range(ceiling))
    #expect(RoundingMode.lenientZeros.interval(of: own) == range(lenient))
  }

  @Test(arguments: Approximation.allCases.filter { $0 != .exact }, RoundingMode.allCases)
  func hedgingWordsSpeakForThemselves(approximation: Approximation, mode: RoundingMode) {
    let own = quantity("1.400 ha", approximation)
    #expect(mode.interval(of: own) == own.interval)
  }
}
