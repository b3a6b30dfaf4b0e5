/// The elements between two full stops or line ends, with what compares in them made out.
struct Sentence {
  let elements: ArraySlice<Element>
  /// What figures are compared to, in order.
  let comparisons: [ComparisonPhrase]
  /// The place among `comparisons` of the phrase that each element belongs to.
  private let comparisonOfElement: [Int?]
  /// Whether the sentence before it ended with the line.
  let startsLine: Bool

  init(_ elements: ArraySlice<Element>, startsLine: Bool) {
    self.elements = elements
    self.startsLine = startsLine
    comparisons = ComparisonPhrase.all(in: elements)
    var places = [Int?](repeating: nil, count: elements.count)
    for (place, phrase) in comparisons.enumerated() {
      for index in phrase.elements { places[index - elements.startIndex] = place }
    }
    comparisonOfElement = places
  }

  /// What is longer is no sentence but a list, and is cut at a comma.
  private static let longest = 240

  /// Cuts a text into its sentences; lines end them too.
  static func all(of elements: [Element], tokens: [Token]) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = elements.startIndex
    var startsLine = true
    for index in elements.indices {
      let isLineEnd = if case .lineEnd = elements[index].kind { true } else { false }
      let isTooLong = index - start >= longest && elements[index].isMark([",", ";"])
      guard
        isLineEnd || isTooLong || index - start >= 2 * longest || ends(at: index, elements, tokens)
      else { continue }
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

  /// The comparison that an element belongs to, if it does.
  func comparison(at index: Int) -> ComparisonPhrase? {
    guard elements.indices.contains(index),
      let place = comparisonOfElement[index - elements.startIndex]
    else { return nil }
    return comparisons[place]
  }
}
