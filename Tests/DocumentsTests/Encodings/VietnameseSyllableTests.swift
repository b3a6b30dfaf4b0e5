import Testing

@testable import Documents

@Suite struct VietnameseSyllableTests {
  @Test(
    arguments:
      "Tổng giá trị xuất khẩu quý nghiêng giường khuỷu ngoằn quyết gì giêng thuở ĐẮC oóc uống"
      .split(separator: " ").map(String.init))
  func syllablesAreTold(word: String) {
    #expect(VietnameseSyllable.isPlausible(Array(word.unicodeScalars)))
  }

  @Test(arguments: [
    "", "strength", "tổngs", "xúât́", "áé", "fa", "gíá", "thöông", "nghiêngg", "caọp", "đaât",
    "éa b",
  ])
  func otherWordsAreNot(word: String) {
    #expect(!VietnameseSyllable.isPlausible(Array(word.unicodeScalars)))
  }
}
