import Auditing
import Documents
import Figures
import Reports

extension AuditedReport {
  /// What a document states, as the audit takes it.
  init(_ document: Document, _ figures: [StatedFigure]) {
    let grid = TableGrid(document)
    self.init(
      name: document.name,
      claims: figures.map { figure in
        Claim(
          figure.statement, id: figure.id, of: figure.of, direction: figure.direction,
          priceBasis: figure.priceBasis, scope: figure.scope, confidence: figure.confidence,
          cell: figure.statement.citation.offsets.flatMap(grid.cell))
      },
      dates: ReportDay.all(in: document).map {
        DateMention(
          year: $0.year, month: $0.month, day: $0.day, offsets: $0.offsets, words: $0.words)
      })
  }
}
