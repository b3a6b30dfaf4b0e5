import Figures

/// Words of magnitude that are taken for each other.
enum UnitSlip {
  private static let neighbours: [(String, String)] = [
    ("nghìn tỷ", "tỷ"), ("nghìn tỉ", "tỉ"), ("nghìn", "triệu"), ("ngàn", "triệu"),
    ("triệu", "tỷ"), ("triệu", "tỉ"), ("thousand", "million"), ("million", "billion"),
    ("billion", "trillion"), ("USD", "đồng"),
  ]

  /// The printed words with a neighbouring magnitude, and the unit that they then tell.
  static func others(
    than unit: Quantity.Unit, in printed: PrintedNumber
  ) -> [(text: String, unit: Quantity.Unit)] {
    var found: [(String, Quantity.Unit)] = []
    for (a, b) in neighbours {
      for (from, to) in [(a, b), (b, a)] {
        guard let suffix = printed.suffix.replacingWord(from, with: to) else { continue }
        let other = Quantity.Unit(
          suffix.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        guard other != unit, other.isConvertible(to: unit),
          !found.contains(where: { $0.1 == other })
        else { continue }
        found.append((printed.withSuffix(suffix), other))
      }
    }
    return found
  }
}

extension PrintedNumber {
  /// The same number before other words.
  func withSuffix(_ suffix: String) -> String {
    printing(decimal).dropLast(self.suffix.count) + suffix
  }
}

extension String {
  /// The text with the first of these words replaced; `nil` if it does not hold it as a word.
  func replacingWord(_ word: String, with other: String) -> String? {
    guard let range = firstRange(of: word) else { return nil }
    let before = self[..<range.lowerBound].last
    let after = self[range.upperBound...].first
    guard before?.isLetter != true, after?.isLetter != true else { return nil }
    return self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
