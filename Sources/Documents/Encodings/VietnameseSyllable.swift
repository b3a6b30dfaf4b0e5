/// The spelling of Vietnamese syllables: what starts one, and what rhymes it may end in.
enum VietnameseSyllable {
  private static let onsets = Set(
    ("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x".split(separator: " ")
      + [""]).map { Array($0.unicodeScalars) })

  /// Vowels that a consonant may follow.
  private static let checkedNuclei = Set(
    "a ă â e ê i o ô ơ u ư y iê oa oă oe oo ôô uâ uê uô uơ uy ươ yê uyê".split(separator: " ")
      .map { Array($0.unicodeScalars) })

  /// Vowels that end a syllable.
  private static let openNuclei = Set(
    """
    a e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu oa oe oi ôi ơi ua uê ui uơ uy ưa ưi ưu oai \
    oao oay oeo uai uao uay uây uôi uya uyu iêu yêu ươi ươu
    """.split(separator: " ").map { Array($0.unicodeScalars) })

  private static let codas = Set(
    (["", "c", "ch", "m", "n", "ng", "nh", "p", "t"] as [String]).map { Array($0.unicodeScalars) })

  private static let vowels = Set("aăâeêioôơuưy".unicodeScalars)

  /// Whether a word could be a Vietnamese syllable, whatever the case of its letters.
  static func isPlausible(_ word: some Collection<Unicode.Scalar>) -> Bool {
    guard word.count <= 7 else { return false }
    let letters = word.compactMap { VietnameseLetter($0) }
    let tones = letters.count { $0.tone != .level }
    guard letters.count == word.count, tones <= 1 else { return false }
    let bases = letters.map(\.base)
    return (0...min(3, bases.count)).contains { length in
      onsets.contains(Array(bases.prefix(length))) && isRhyme(bases.dropFirst(length))
    }
  }

  private static func isRhyme(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    let coda = letters.drop { vowels.contains($0) }
    let nuclei = coda.isEmpty ? openNuclei : checkedNuclei
    return nuclei.contains(Array(letters.prefix(letters.count - coda.count)))
      && codas.contains(Array(coda))
  }
}
