import Figures

/// The digits of a figure as they are printed, and how to print others in their place.
struct PrintedNumber: Hashable {
  /// The words before the digits, their sign included.
  let prefix: String
  let decimal: Decimal
  /// The words after them.
  let suffix: String
  let decimalMark: Character
  /// `nil` where thousands are not set apart.
  let groupMark: Character?

  /// The number within the printed words whose digits are those of the decimal; a plain number
  /// where the words hold none such.
  init(_ words: String, of decimal: Decimal) {
    let magnitude = decimal.magnitude
    for language in [Language.vietnamese, .english] {
      for range in Self.numbers(in: words) {
        let text = words[range]
        guard Decimal(text, in: language) == magnitude else { continue }
        prefix = String(words[..<range.lowerBound])
        suffix = String(words[range.upperBound...])
        decimalMark = language.decimalMark
        let isGrouped = text.contains(language.groupMark) || magnitude.value < 1000
        groupMark = isGrouped ? language.groupMark : nil
        self.decimal = magnitude
        return
      }
    }
    prefix = decimal.value.isNegative ? "-" : ""
    suffix = ""
    decimalMark = "."
    groupMark = nil
    self.decimal = magnitude
  }

  /// The words with another number in the place of this one.
  func printing(_ other: Decimal) -> String { prefix + digits(of: other) + suffix }

  private func digits(of other: Decimal) -> String {
    let plain = other.magnitude.plain
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    var whole = String(parts[0])
    if let groupMark, whole.count > 3 {
      var grouped = ""
      for (index, digit) in whole.enumerated() {
        if index > 0, (whole.count - index) % 3 == 0 { grouped.append(groupMark) }
        grouped.append(digit)
      }
      whole = grouped
    }
    return parts.count > 1 ? whole + String(decimalMark) + String(parts[1]) : whole
  }

  private static func numbers(in words: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start: String.Index?
    for index in words.indices {
      let character = words[index]
      let isDigit = character.isASCII && character.isNumber
      let isMark = (character == "." || character == ",") && start != nil
      if isDigit, start == nil { start = index }
      if !isDigit, !isMark, let begin = start {
        ranges.append(Self.trimmed(begin..<index, words))
        start = nil
      }
    }
    if let begin = start { ranges.append(Self.trimmed(begin..<words.endIndex, words)) }
    return ranges
  }

  private static func trimmed(_ range: Range<String.Index>, _ words: String) -> Range<String.Index>
  {
    var end = range.upperBound
    while end > range.lowerBound, let last = words[range.lowerBound..<end].last, !last.isNumber {
      end = words.index(before: end)
    }
    return range.lowerBound..<end
  }
}
