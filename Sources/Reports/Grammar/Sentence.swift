/// The elements between two full stops or line ends, with what compares in them made out.
struct Sentence {
  let elements: ArraySlice<Element>
  /// What figures are compared to, in order.
  let comparisons: [ComparisonPhrase]
  /// Whether the sentence before it ended with the line.
  let startsLine: Bool

  init(_ elements: ArraySlice<Element>, startsLine: Bool) {
    self.elements = elements
    self.startsLine = startsLine
    comparisons = ComparisonPhrase.all(in: elements)
  }

  /// Cuts a text into its sentences; lines end them too.
  static func all(of elements: [Element], tokens: [Token]) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = elements.startIndex
    var startsLine = true
    for index in elements.indices {
      let isLineEnd = if case .lineEnd = elements[index].kind { true } else { false }
      guard isLineEnd || ends(at: index, elements, tokens) else { continue }
      if start < index {
        sentences.append(Sentence(elements[start..<index], startsLine: startsLine))
      }
      start = index + 1
      startsLine = isLineEnd
    }
    if start < elements.endIndex {
      sentences.append(Sentence(elements[start...], startsLine: startsLine))
    }
    return sentences
  }

  /// Whether a full stop ends what is said: a gap and a capital, a number or a mark follow.
  private static func ends(at index: Int, _ elements: [Element], _ tokens: [Token]) -> Bool {
    guard elements[index].isMark([".", "!", "?", "…"]), elements[index].depth == 0 else {
      return false
    }
    guard index + 1 < elements.count, let token = elements[index + 1].tokens.first else {
      return true
    }
    let next = tokens[token]
    if case .lineEnd = next.kind { return true }
    if next.kind == .word {
      return next.isCapitalised && (next.isAfterGap || elements[index].isMark(["…"]))
    }
    return next.isAfterGap
  }

  /// The elements of a comparison that stands there, if one does.
  func comparison(at index: Int) -> ComparisonPhrase? {
    comparisons.first { $0.elements.contains(index) }
  }
}
