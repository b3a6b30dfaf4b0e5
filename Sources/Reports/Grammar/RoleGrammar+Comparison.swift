import Figures

extension RoleGrammar {
  /// The comparison printed for the figure: after it, else between the figure before and it.
  var comparison: ComparisonPhrase.Base? {
    if let after = comparisonAfter { return after }
    for index in around.before {
      guard let phrase = sentence.comparison(at: index) else { continue }
      // A comparison right after the figure before belongs to that one.
      if let previous = around.previousFigure, isTail(phrase, of: previous) { return nil }
      // "Cuối năm ngoái, …" only tells when something was said.
      if !phrase.isExplicit, isPastComma(index) { return nil }
      return phrase.base
    }
    return nil
  }

  private func isPastComma(_ index: Int) -> Bool {
    sentence.elements[index..<figure].contains { $0.isMark([","]) || $0.isWord }
  }

  private func isTail(_ phrase: ComparisonPhrase, of previous: Int) -> Bool {
    let between = sentence.elements[(previous + 1)..<max(previous + 1, phrase.elements.lowerBound)]
    return !between.contains { $0.isMark([",", ";"]) || $0.isWord || $0.term?.name != nil }
  }

  private var comparisonAfter: ComparisonPhrase.Base? {
    for index in around.after {
      let element = sentence.elements[index]
      if let phrase = sentence.comparison(at: index) { return phrase.base }
      if element[.plan] != nil, !isNewPlan(index) { return .plan }
      if element.isMark([","]) || startsAnother(index) { return nil }
    }
    return comparisonAfterBracket
  }

  /// "6,2 nghìn tỷ đồng (8,5%) so với đầu năm": what stands behind a bracket.
  private var comparisonAfterBracket: ComparisonPhrase.Base? {
    guard around.after.isEmpty, sentence.elements.indices.contains(figure + 1),
      sentence.elements[figure + 1].depth > sentence.elements[figure].depth,
      let close = sentence.elements[(figure + 1)...].firstIndex(where: {
        $0.depth <= sentence.elements[figure].depth
      })
    else { return nil }
    return sentence.comparison(at: close)?.base
  }

  /// Whether the words after belong to the next figure.
  private func startsAnother(_ index: Int) -> Bool {
    let element = sentence.elements[index]
    return element.isAny(of: [
      Categories(.growth), Categories(.excess), Categories(.multiple), Categories(.share),
      Categories(.aim), Categories(.parts),
    ])
      || element.term?.name != nil && unit.isPercentage && element[.plan] == nil
  }

  /// "… 8%, mục tiêu 9%": a plan of its own, not what the figure before it is a share of.
  private func isNewPlan(_ index: Int) -> Bool { !unit.isPercentage && unit.base != "times" }

  var average: Bool {
    let near = around.before.prefix(8) + Array(around.after.prefix(4))
    for index in near {
      if sentence.comparison(at: index) != nil { continue }
      let element = sentence.elements[index]
      if element[.average] != nil { return true }
      if element.isMark([","]) { break }
      if let term = element.term, isAverage(term) { return true }
    }
    return false
  }
}
