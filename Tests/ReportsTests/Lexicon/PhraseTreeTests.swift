import Testing

@testable import Reports

@Suite struct PhraseTreeTests {
  /// A tree of phrases, and a text in the same words.
  private func longest(
    of phrases: [String], in text: String, from start: Int = 0, over separators: [String] = []
  ) -> (meaning: String?, end: Int)? {
    var vocabulary = Vocabulary()
    var tree = PhraseTree()
    let parted = Set(separators.map { vocabulary.insert(Syllable($0)) })
    for phrase in phrases {
      let words = phrase.split(separator: " ").map { vocabulary.insert(Syllable($0)) }
      tree.add(words, .neutral, phrase)
    }
    let tokens = Tokenizer.tokens(of: Array(text.unicodeScalars), in: vocabulary)
    return tree.longest(in: tokens, from: start, over: parted).map {
      (tree.lexemes[$0.lexeme][.neutral], $0.end)
    }
  }

  @Test(
    "the longest phrase wins, and a phrase that breaks off leaves the shorter one",
    arguments: [
      ("xuất khẩu gạo", "xuất khẩu gạo", 3), ("xuất khẩu cà phê", "xuất khẩu", 2),
      ("Xuất khẩu", "xuất khẩu", 2), ("xuất khẩu gạo trắng", "xuất khẩu gạo", 3),
    ])
  func length(text: String, phrase: String, end: Int) throws {
    let found = try #require(
      longest(of: ["xuất khẩu", "xuất khẩu gạo", "xuất khẩu cà chua", "khẩu"], in: text))
    #expect(found.meaning == phrase)
    #expect(found.end == end)
  }

  @Test("nothing is found in part of a phrase, past the end, or in an empty tree")
  func absence() {
    #expect(longest(of: ["xuất khẩu"], in: "xuất") == nil)
    #expect(longest(of: ["xuất khẩu"], in: "gạo xuất khẩu") == nil)
    #expect(longest(of: ["xuất khẩu"], in: "xuất khẩu", from: 2) == nil)
    #expect(longest(of: [], in: "xuất khẩu") == nil)
  }

  @Test("separators stand between words without counting, and never at an end")
  func separators() throws {
    let found = try #require(
      longest(of: ["nông lâm"], in: "nông và và lâm và", over: ["và"]))
    #expect(found.end == 4)
    #expect(longest(of: ["nông lâm"], in: "và nông lâm", over: ["và"]) == nil)
    #expect(longest(of: ["nông lâm"], in: "nông và lâm") == nil)
  }

  @Test("a phrase of several categories has them all; the first meaning of each stands")
  func categories() throws {
    var tree = PhraseTree()
    tree.add([1, 2], .growth, "up")
    tree.add([1, 2], .filler, "")
    tree.add([1, 2], .growth, "down")
    let lexeme = try #require(tree.lexemes.first)
    #expect(tree.lexemes.count == 1)
    #expect(lexeme[.growth] == "up")
    #expect(lexeme[.filler] == "")
    #expect(lexeme[.unit] == nil)
    #expect(lexeme.isAny(of: [Categories(.unit), Categories(.filler)]))
    #expect(!lexeme.isAny(of: [Categories(.unit)]))
  }
}
