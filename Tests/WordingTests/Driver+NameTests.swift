import Figures
import Testing
import Trends
import Wording

@Suite struct DriverNameTests {
  @Test(arguments: Driver.allCases) func everyDriverHasItsName(driver: Driver) {
    checkSentence { driver.name(in: $0) }
  }

  @Test func noTwoShareOne() {
    for language in [Language.english, .vietnamese] {
      #expect(Set(Driver.allCases.map { $0.name(in: language) }).count == Driver.allCases.count)
    }
  }
}
