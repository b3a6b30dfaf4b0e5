import Figures
import Testing
import Wording

@Suite struct PValueTests {
  @Test(arguments: [
    (0.0132, "p 0.013", "p 0,013"), (0.001, "p 0.001", "p 0,001"),
    (0.00099, "p < 0.001", "p < 0,001"), (0, "p < 0.001", "p < 0,001"), (1, "p 1.000", "p 1,000"),
  ])
  func text(probability: Double, english: String, vietnamese: String) {
    #expect(PValue(probability).text(in: .english) == english)
    #expect(PValue(probability).text(in: .vietnamese) == vietnamese)
  }

  @Test func theThresholdItselfIsNotSignificant() {
    #expect(PValue(0.0499).isSignificant && !PValue(0.05).isSignificant)
  }
}
