import Auditing
import Datasets
import Figures
import Tables
import Wording

/// A data file in the place of a report: one to audit for each source of its statements.
struct StatementTable {
  /// In the order in which the file names them first.
  private(set) var reports: [AuditedReport] = []
  /// What could not be read of it, worded.
  private(set) var faults: [String] = []
  /// What its reader should be told of it beside, worded.
  private(set) var notices: [String] = []

  /// - Throws: `DataFault` for a damaged table.
  init(
    _ bytes: Bytes, _ layout: Layout, named path: String, in catalogues: Catalogues,
    language: Language
  ) throws(DataFault) {
    switch layout {
    case .readings: try read(figures: bytes, path, catalogues, language)
    case .plain, .statements: try read(statements: bytes, path, catalogues, language)
    }
  }

  private mutating func read(
    figures bytes: Bytes, _ path: String, _ catalogues: Catalogues, _ language: Language
  ) throws(DataFault) {
    let table = try FigureTable(
      bytes, region: catalogues.region, indicators: catalogues.indicators,
      provinces: catalogues.provinces)
    faults = table.faults.map { $0.sentence(file: path, in: language) }
    reports = table.groups.map { group in
      AuditedReport(
        name: group.document,
        claims: group.figures.map { figure in
          Claim(
            figure.statement, id: figure.id, of: figure.of, direction: figure.direction,
            priceBasis: figure.priceBasis, scope: figure.scope, confidence: figure.confidence)
        })
    }
  }

  private mutating func read(
    statements bytes: Bytes, _ path: String, _ catalogues: Catalogues, _ language: Language
  ) throws(DataFault) {
    let file = try UserFile(
      bytes, name: path, indicators: catalogues.indicators, provinces: catalogues.provinces)
    for note in file.notes {
      let sentence = note.sentence(file: path, in: language)
      if case .seriesLeftOut = note { faults.append(sentence) } else { notices.append(sentence) }
    }
    var places: [Source: Int] = [:]
    var claims: [(name: String, claims: [Claim])] = []
    for declaration in file.declarations {
      let source = Source(declaration.citation)
      let place = places[source] ?? claims.count
      if place == claims.count {
        places[source] = place
        claims.append((source.name, []))
      }
      claims[place].claims += Claim.all(
        of: declaration, from: claims[place].claims.count + 1
      ) { $0.plainWords }
    }
    reports = claims.map { AuditedReport(name: $0.name, claims: $0.claims) }
  }

  /// What is cited for a statement.
  private struct Source: Hashable {
    let name: String
    let date: String

    init(_ citation: Citation) {
      name = citation.address ?? citation.title
      date = citation.date
    }
  }
}
