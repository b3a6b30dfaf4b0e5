import Figures
import Wording

/// What the marks beside the numbers of a table stand for, as far as they occur.
struct MarkLegend {
  private let marks: Set<String>

  /// - Parameter shown: the outcomes and plans that the table shows.
  init(of shown: [Observation], in language: Language) {
    marks = Set(shown.flatMap { [$0.mark(in: language), $0.approximation.sign] })
  }

  /// A few words for each mark: `e estimate`.
  func words(in language: Language) -> [String] {
    let firmness = [Status.estimate, .preliminary].map {
      (mark: $0.mark(in: language), name: $0.name(in: language))
    }
    let ways = [
      (mark: Observation.derivedMark(in: language), name: Term.derived.text(in: language)),
      (mark: Observation.sumMark(in: language), name: Term.sum.text(in: language)),
    ]
    let hedges = Approximation.allCases.map { (mark: $0.sign, name: $0.name(in: language)) }
    let known = (firmness + ways + hedges).filter { !$0.mark.isEmpty && marks.contains($0.mark) }
    let phrase = Phrase(in: language)
    return known.map { "\($0.mark) \($0.name)" } + [phrase.forecastMark, phrase.sourceMark]
  }
}
