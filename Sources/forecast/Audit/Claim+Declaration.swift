import Auditing
import Datasets
import Figures

extension Claim {
  /// What a declaration states, figure by figure: the level, and the growth and the attainment that
  /// belong to it.
  ///
  /// - Parameters:
  ///   - first: the number of the first of them.
  ///   - words: what is printed of a figure.
  static func all(
    of declaration: Declaration, from first: Int, words: (Statement) -> String
  ) -> [Claim] {
    // An index that takes the year before as 100 tells the same as its growth.
    let isTwice = declaration.level?.unit.name == "index" && declaration.growth != nil
    let statements = declaration.statements.filter { !isTwice || $0.measure != .level }
    let level = statements.contains { $0.measure == .level } ? first : nil
    return statements.enumerated().map { place, statement in
      let isLevel = statement.measure == .level
      return Claim(
        statement.citing(words(statement)), id: first + place, of: isLevel ? nil : level,
        priceBasis: declaration.priceBasis, definition: declaration.definition,
        territory: declaration.territory?.rawValue ?? "",
        upper: isLevel ? declaration.upperLevel : nil)
    }
  }
}

extension Statement {
  /// The same with other words quoted.
  func citing(_ words: String) -> Statement {
    with(
      citation: Citation(
        title: citation.title, address: citation.address, date: citation.date, words: words,
        offsets: citation.offsets, line: citation.line))
  }

  /// The part of a quotation that has the digits of the figure, all of it where none has; the
  /// figure itself where nothing is quoted.
  var quotedWords: String {
    guard !citation.words.isEmpty else { return plainWords }
    let digits = quantity.decimal.plain.filter(\.isNumber)
    let parts = citation.words.split(separator: ";")
    let part = parts.first { $0.filter(\.isNumber) == digits }
    return part.map { $0.trimmed } ?? citation.words
  }

  /// The figure as data files write it: `700 million USD`, `5.95%`.
  var plainWords: String {
    let unit = quantity.unit
    return quantity.decimal.plain
      + (unit.isPercentage ? "%" : unit.name.isEmpty ? "" : " \(unit.name)")
  }
}

extension Substring {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    var rest = drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
