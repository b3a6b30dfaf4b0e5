/// Text reduced to what people mean when they type it: lower case, without marks, tones or
/// punctuation, one space between words.
///
/// `Bến Tre`, `BẾN-TRE`, `ben tre` and decomposed Unicode fold alike. Only for comparing: what is
/// shown stays as it was.
public struct Folded: Hashable, Sendable, Comparable {
  public let text: String

  public init(_ source: some StringProtocol) {
    var text = ""
    var isAfterGap = false
    for character in source {
      guard let base = Self.base(of: character) else {
        isAfterGap = true
        continue
      }
      if isAfterGap && !text.isEmpty { text.append(" ") }
      isAfterGap = false
      text.append(base)
    }
    self.text = text
  }

  public var words: [Substring] { text.split(separator: " ") }

  public static func < (left: Folded, right: Folded) -> Bool { left.text < right.text }

  /// How many insertions, deletions, substitutions and swaps of neighbours lead from one to the
  /// other (optimal string alignment distance), or `nil` if more than `limit`.
  ///
  /// - Complexity: O(n·m) in the lengths.
  public func distance(to other: Folded, limit: Int) -> Int? {
    let (a, b) = (Array(text.utf8), Array(other.text.utf8))
    guard abs(a.count - b.count) <= limit else { return nil }
    var rows = [Array(0...b.count)]
    for (i, x) in a.enumerated() {
      var row = [i + 1]
      for (j, y) in b.enumerated() {
        var least = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (x == y ? 0 : 1))
        if i > 0, j > 0, x == b[j - 1], a[i - 1] == y { least = min(least, rows[i - 1][j - 1] + 1) }
        row.append(least)
      }
      rows.append(row)
    }
    let distance = rows[a.count][b.count]
    return distance <= limit ? distance : nil
  }

  private static func base(of character: Character) -> String? {
    if let scalar = character.unicodeScalars.first, scalar.isASCII {
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        return nil
      }
      return scalar.properties.lowercaseMapping
    }
    if let base = marked[character] { return base }
    guard character.isLetter || character.isNumber else { return nil }
    return character.lowercased()
  }

  /// Every marked letter of Vietnamese with its unmarked one; a `Character` equals its decomposed
  /// spelling, so that both are found.
  private static let marked: [Character: String] = {
    let rows = [
      "a": "àáảãạăằắẳẵặâầấẩẫậ", "e": "èéẻẽẹêềếểễệ", "i": "ìíỉĩị", "o": "òóỏõọôồốổỗộơờớởỡợ",
      "u": "ùúủũụưừứửữựƣ", "y": "ỳýỷỹỵ", "d": "đð",
    ]
    var table: [Character: String] = [:]
    for (base, letters) in rows {
      for letter in letters {
        table[letter] = base
        for upper in letter.uppercased() { table[upper] = base }
      }
    }
    return table
  }()
}
