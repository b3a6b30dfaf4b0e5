import Figures

/// Which mark sets off the decimals in a document, by the numbers that leave no doubt.
///
/// Official style is `1.234.567,8`; some pages print `1,234,567.8`, and some mix the two.
struct NumberStyle {
  /// Whether commas group thousands, as in English.
  let isEnglish: Bool

  /// The habit of the numbers in a text; dates have no say, since words other than units follow them.
  init(of tokens: [Token], in scalars: [Unicode.Scalar], lexicon: Lexicon) {
    var official = 0
    var english = 0
    for (index, token) in tokens.enumerated() where token.kind == .number {
      guard Self.isAmount(followedBy: index + 1, tokens, lexicon) else { continue }
      // "1.2. Thương mại": the number of a section.
      if index == 0 || tokens[index - 1].kind == .lineEnd { continue }
      let text = NumberText(scalars[token.range])
      switch text.evidence {
      // Decimals alone tell less than groups: "12.5%" stands in many an official text.
      case .comma: official += 2
      case .dot: english += text.groups.count > 2 || text.groups[1].count == 3 ? 2 : 1
      case nil: break
      }
    }
    // Where no number tells, letters do: Vietnamese has marks that English lacks.
    let isForeign = scalars.allSatisfy(\.isASCII)
    isEnglish = isForeign ? english >= official : english > official + 1
  }

  /// Whether a unit follows, or nothing that belongs to the number, as in a cell of a table.
  private static func isAmount(
    followedBy index: Int, _ tokens: [Token], _ lexicon: Lexicon
  ) -> Bool {
    guard tokens.indices.contains(index) else { return true }
    switch tokens[index].kind {
    case .lineEnd, .number: return true
    case .word, .mark:
      return lexicon.phrase(.unit, in: tokens, at: index) != nil
        || lexicon.phrase(.magnitude, in: tokens, at: index) != nil
    }
  }

  init(isEnglish: Bool) { self.isEnglish = isEnglish }

  /// The number that digits with marks stand for.
  ///
  /// - Parameter usual: the largest number that the unit after it is usually told in; a dot before
  ///   three digits sets off decimals where thousands would go beyond.
  /// - Returns: `nil` for what is no number (`5.5.2015`), and beyond the range of `Decimal`.
  func decimal(_ text: NumberText, usual: Int?) -> Decimal? {
    guard let mark = text.decimalMark(isEnglish: isEnglish, usual: usual) else {
      return text.isGrouped ? Decimal(digits: text.digits, places: 0) : nil
    }
    switch mark {
    case .none: return Decimal(digits: text.digits, places: 0)
    case .last: return Decimal(digits: text.digits, places: text.groups.last?.count ?? 0)
    }
  }
}
