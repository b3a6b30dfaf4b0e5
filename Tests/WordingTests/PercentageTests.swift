import Figures
import Testing
import Wording

@Suite struct PercentageTests {
  @Test(arguments: [
    (0.043, "+4.3%"), (-0.031, "-3.1%"), (0, "0.0%"), (0.0001, "0.0%"), (10.234, "+1,023%"),
  ])
  func signs(fraction: Double, text: String) {
    #expect(Percentage(fraction).signed(in: .english) == text)
  }

  @Test(arguments: [(0, "under 1%"), (0.004, "under 1%"), (0.5, "50%"), (0.996, "over 99%")])
  func chancesAreNeverCertain(fraction: Double, text: String) {
    #expect(Percentage(fraction).chance(in: .english) == text)
  }
}
