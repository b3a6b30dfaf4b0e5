/// The words of the lexicon, each with a number; marks have numbers too.
struct Vocabulary: Sendable {
  private var words: [String: Int] = [:]
  private var count = 0
  /// The numbers of the ASCII marks, by code point.
  private var marks = [Int](repeating: -1, count: 128)

  /// The number of a word, negative if the lexicon has no such word.
  subscript(syllable: Syllable) -> Int { words[syllable.key] ?? -1 }

  /// The number of a mark, negative if no entry of the lexicon holds it.
  subscript(mark mark: Unicode.Scalar) -> Int {
    let plain = mark.plainMark
    return plain.isASCII ? marks[Int(plain.value)] : words[String(plain)] ?? -1
  }

  /// The verbs before figures, which pages run together with the word before them.
  private var verbs: Set<String> = []

  /// Whether a word is one of those verbs.
  func endsClauses(_ syllable: Syllable) -> Bool { verbs.contains(syllable.key) }

  /// Marks a word as one of those verbs.
  mutating func insert(verb syllable: Syllable) { verbs.insert(syllable.key) }

  /// The number of a word, which it is given now if it has none.
  mutating func insert(_ syllable: Syllable) -> Int { insert(syllable.key) }

  /// The number of a mark, which it is given now if it has none.
  mutating func insert(mark: Unicode.Scalar) -> Int {
    let plain = mark.plainMark
    guard plain.isASCII else { return insert(String(plain)) }
    if marks[Int(plain.value)] < 0 {
      marks[Int(plain.value)] = count
      count += 1
    }
    return marks[Int(plain.value)]
  }

  private mutating func insert(_ key: String) -> Int {
    if let known = words[key] { return known }
    words[key] = count
    count += 1
    return count - 1
  }
}
