import Auditing
import Figures

extension Record {
  /// The record as the audit takes it, without any text.
  var report: AuditedReport {
    var place = 0
    let claims = figures.enumerated().map { index, figure -> Claim in
      let words = figure.words(in: language)
      let offsets = place..<(place + words.unicodeScalars.count)
      place = offsets.upperBound + 20
      return Claim(
        Statement(
          figure.measure,
          Quantity(figure.decimal, figure.unit, approximation: figure.approximation),
          of: figure.indicator, in: province, over: figure.period, status: figure.status,
          comparedTo: figure.comparison,
          citation: Citation(title: "record", words: words, offsets: offsets)),
        id: index + 1, of: figure.owner.map { $0 + 1 }, direction: figure.direction)
    }
    return AuditedReport(name: "record", claims: claims)
  }
}
