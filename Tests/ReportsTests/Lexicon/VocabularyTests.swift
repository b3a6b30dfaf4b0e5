import Testing

@testable import Reports

@Suite struct VocabularyTests {
  @Test("words and marks have numbers of their own, once and for all")
  func numbers() {
    var vocabulary = Vocabulary()
    #expect(vocabulary[Syllable("tỷ")] < 0)
    #expect(vocabulary[mark: "%"] < 0)
    let word = vocabulary.insert(Syllable("tỷ"))
    let percent = vocabulary.insert(mark: "%")
    let mille = vocabulary.insert(mark: "‰")
    #expect(Set([word, percent, mille]).count == 3)
    #expect(vocabulary.insert(Syllable("TỈ")) == word)
    #expect(vocabulary[Syllable("Tỷ")] == word)
    #expect(vocabulary[mark: "％"] == percent)
    #expect(vocabulary[mark: "‰"] == mille)
    #expect(vocabulary[mark: "😀"] < 0)
  }

  @Test("verbs are told from other words")
  func verbs() {
    var vocabulary = Vocabulary()
    vocabulary.insert(verb: Syllable("tăng"))
    #expect(vocabulary.endsClauses(Syllable("TĂNG")))
    #expect(!vocabulary.endsClauses(Syllable("tầng")))
  }
}
