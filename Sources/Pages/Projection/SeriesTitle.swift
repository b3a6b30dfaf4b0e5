import Figures
import Wording

/// What a series is called at the head of a page.
struct SeriesTitle {
  /// Of what, and where.
  let subject: [String]
  /// The unit, the prices and the definition, as far as they are told.
  let terms: [String]

  init(of series: Series, in language: Language) {
    subject = [series.indicator.name(in: language), series.province.name].map(\.printable)
    var terms: [String] = []
    if !series.unit.name.isEmpty { terms.append(series.unit.title(in: language)) }
    if !series.priceBasis.isEmpty { terms.append(PriceBasis(series.priceBasis).name(in: language)) }
    if !series.definition.isEmpty { terms.append(Definition(series.definition).name(in: language)) }
    self.terms = terms.map(\.printable)
  }
}

extension Evidence {
  /// How far the data of a series reach and what they rest on; `nil` for one without outcomes.
  static func coverage(of series: Series, in language: Language) -> String? {
    series.years.last.map { last in
      let evidence = Evidence(of: series)
      return Phrase(in: language).coverage(
        lastYear: last, statements: evidence.statements, sources: evidence.documents)
    }
  }
}
