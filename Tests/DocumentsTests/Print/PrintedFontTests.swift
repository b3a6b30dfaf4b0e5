import Testing

@testable import Documents

@Suite struct PrintedFontTests {
  static let words = ["C«ng", "nghiÖp", "®¹t", "tû", "®ång", "(t¨ng", "8,5%)"]

  @Test func wordsReadAsTheirFontShowsThem() throws {
    let font = try #require(PrintedFont(spelling: Self.words))
    #expect(
      Self.words.map(font.shown) == ["Công", "nghiệp", "đạt", "tỷ", "đồng", "(tăng", "8,5%)"])
  }

  @Test(arguments: [
    ("n-íc", "nước"), ("-íc", "ước"), ("-", "-"), ("-5", "-5"), ("c«ng-n«ng", "công-nông"),
  ])
  func aHyphenMayBeALetter(word: String, shown: String) throws {
    let font = try #require(PrintedFont(spelling: Self.words))
    #expect(font.shown(word) == shown)
  }

  @Test(arguments: [
    ["Công", "nghiệp", "đạt", "tỷ", "đồng"], ["growth", "of", "5%"], [],
    ["café", "über", "naïve", "façade"],
  ])
  func otherTextsAreLeft(words: [String]) {
    #expect(PrintedFont(spelling: words) == nil)
  }
}
