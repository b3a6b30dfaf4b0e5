import Testing

@testable import Auditing

@Suite struct DirectionWordTests {
  @Test(arguments: [
    ("5,2%", "-5,2%"), ("-5,2%", "5,2%"), ("−5,2%", "5,2%"), ("+5,2%", "-5,2%"),
  ])
  func setsTheOtherSign(words: String, turned: String) {
    #expect(DirectionWord.turned(PrintedNumber(words, of: decimal("5.2"))) == turned)
  }
}
