import Figures
import Testing

@Suite struct StatusTests {
  @Test func risesFromUnknownToFinal() {
    let order: [Status] = [.unknown, .target, .plan, .estimate, .actual, .preliminary, .final]
    #expect(Status.allCases.shuffled().sorted() == order)
    for status in order { #expect(!(status < status)) }
  }

  @Test(
    arguments: [
      (.unknown, "unknown", false), (.target, "plan", false), (.plan, "plan", false),
      (.estimate, "estimate", true), (.actual, "actual", true), (.preliminary, "actual", true),
      (.final, "actual", true),
    ] as [(Status, String, Bool)])
  func isToldInFourWords(status: Status, word: String, isOutcome: Bool) {
    #expect(status.plain == word)
    #expect(status.isOutcome == isOutcome)
  }
}
