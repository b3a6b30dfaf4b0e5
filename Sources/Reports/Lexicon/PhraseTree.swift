/// Phrases by their words: finds the longest one that starts at a token.
struct PhraseTree: Sendable {
  private struct Edge: Hashable {
    let node: Int32
    let word: Int32
  }

  private var edges: [Edge: Int32] = [:]
  private var entries: [Int32] = [-1]
  private(set) var lexemes: [Lexeme] = []

  /// Adds a meaning to the phrase of these words.
  mutating func add(_ words: [Int], _ category: Category, _ meaning: String) {
    var node: Int32 = 0
    for word in words {
      let edge = Edge(node: node, word: Int32(word))
      if let next = edges[edge] {
        node = next
      } else {
        entries.append(-1)
        let next = Int32(entries.count - 1)
        edges[edge] = next
        node = next
      }
    }
    if entries[Int(node)] < 0 {
      entries[Int(node)] = Int32(lexemes.count)
      lexemes.append(Lexeme())
    }
    lexemes[Int(entries[Int(node)])].add(category, meaning)
  }

  /// The longest phrase that starts at a token, with the token after it.
  ///
  /// - Parameter separators: words that may stand between two words of a phrase without counting.
  func longest(
    in tokens: [Token], from start: Int, over separators: Set<Int> = []
  ) -> (lexeme: Int, end: Int)? {
    var node: Int32 = 0
    var found: (lexeme: Int, end: Int)?
    var index = start
    while index < tokens.count {
      let word = tokens[index].word
      guard word >= 0 else { break }
      if let next = edges[Edge(node: node, word: Int32(word))] {
        node = next
        index += 1
        if entries[Int(node)] >= 0 { found = (Int(entries[Int(node)]), index) }
      } else if index > start, separators.contains(word) {
        index += 1
      } else {
        break
      }
    }
    return found
  }
}
