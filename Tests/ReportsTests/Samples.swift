import Datasets
import Figures

@testable import Reports

/// The lexicon that reports are read with.
func builtInLexicon() throws -> Lexicon {
  try Lexicon(indicators: IndicatorCatalogue(), provinces: ProvinceCatalogue())
}

/// A text cut into tokens, and its elements as the grammar sees them.
struct Scan {
  /// Built once; `Result` so that a broken table fails the tests instead of the process.
  private static let lexicon = Result { try builtInLexicon() }

  let scanner: ElementScanner

  init(_ text: String, english: Bool? = nil) throws {
    let lexicon = try Self.lexicon.get()
    let scalars = Array(text.unicodeScalars)
    let tokens = Tokenizer.tokens(of: scalars, in: lexicon.vocabulary)
    let style =
      english.map { NumberStyle(isEnglish: $0) }
      ?? NumberStyle(of: tokens, in: scalars, lexicon: lexicon)
    var scanner = ElementScanner(
      tokens: tokens, scalars: scalars, lexicon: lexicon, style: style)
    scanner.run()
    self.scanner = scanner
  }

  /// Every token as it is printed, `|` for the end of a line.
  var words: [String] {
    scanner.tokens.indices.map {
      scanner.tokens[$0].kind == .lineEnd ? "|" : scanner.text($0..<$0 + 1)
    }
  }

  /// Every figure as `VALUE UNIT`, `LOW..HIGH UNIT`, with its sign; `?` where no unit is told.
  var figures: [String] {
    scanner.mentions.map { mention in
      let sign = mention.sign.map { $0 == .up ? "+" : "-" } ?? ""
      let values = mention.values.map(\.plain).joined(separator: "..")
      return "\(sign)\(values) \(mention.unit.unit?.name ?? "?")"
    }
  }

  /// The printed words of every figure.
  var figureTexts: [String] { scanner.mentions.map { scanner.text($0.tokens) } }

  var periods: [PeriodPhrase] { scanner.elements.compactMap(\.period) }

  /// Every time that is told, as `PeriodPhrase.summary` writes it.
  var times: [String] { periods.map(\.summary) }

  var places: [Place] { scanner.elements.compactMap(\.place) }

  /// The printed words that are nothing to the figures around them.
  var noise: [String] {
    scanner.elements.compactMap { element in
      if case .noise = element.kind { scanner.text(element.tokens) } else { nil }
    }
  }
}

extension PeriodPhrase {
  /// The period as DESIGN writes it, `unknown` for a year that is left out, and the phrase's marks:
  /// `until 2024-10`, `day 2023-03`, `whole 2024`.
  var summary: String {
    var marks: [String] = []
    if isUntil { marks.append("until") }
    if isDay { marks.append("day") }
    if isMoment { marks.append("moment") }
    if isRelative { marks.append("relative") }
    if isWholeYear || part == .whole && !isRelative { marks.append("whole") }
    if isCumulative { return (marks + ["cumulative"]).joined(separator: " ") }
    if isSinceJanuary { return (marks + ["since January"]).joined(separator: " ") }
    return (marks + [Period(years: years, part: part ?? .whole).description])
      .joined(separator: " ")
  }
}
