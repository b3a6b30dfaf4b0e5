import Figures
import Wording

/// A clause on a year of a series, with the documents that it rests on.
struct YearRemark {
  let text: String
  var citations: [Citation] = []

  /// How the values of a year came about, and what else is told of its outcome.
  static func remarks(
    on outcome: Observation?, _ plan: Observation?, in language: Language
  ) -> [YearRemark] {
    let derived = outcome?.derivation(in: language).map { YearRemark(text: $0) }
    let rivals = (outcome?.rivals ?? []).prefix(2).map { rival in
      YearRemark(
        text: Phrase(in: language).also(rival.signedNumber(in: language)),
        citations: rival.citations)
    }
    let planned = plan?.derivation(in: language).map {
      YearRemark(text: "\(Term.plan.text(in: language)) \($0)")
    }
    return [derived].compactMap { $0 } + rivals + [planned].compactMap { $0 }
  }
}

extension Observation {
  /// The other values of the year that no rounding explains, each number once.
  var rivals: [Observation] {
    var rivals: [Observation] = []
    for other in alternatives
    where !other.interval.meets(interval)
      && !rivals.contains(where: { other.interval.meets($0.interval) })
    {
      rivals.append(other)
    }
    return rivals
  }
}
