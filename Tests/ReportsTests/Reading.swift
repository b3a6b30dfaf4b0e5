import Datasets
import Documents
import Figures
import Reports

/// What the reader makes of a text, a short line for each figure.
struct Reading {
  let figures: [StatedFigure]

  static let reader = Result {
    try ReportReader(indicators: IndicatorCatalogue(), provinces: ProvinceCatalogue())
  }

  /// Reads a text that stands alone.
  init(_ text: String, tables: [Table] = [], region: String = "") throws {
    let document = Document(
      name: "report.txt", format: .text, text: text, paragraphs: [], tables: tables)
    figures = try Self.reader.get().read(document, region: region)
  }

  /// "800 million USD | level | estimate 2024 | Gia Lai | exports"
  var lines: [String] {
    figures.map { figure in
      let statement = figure.statement
      let role = [
        statement.measure.rawValue, figure.direction == .none ? "" : figure.direction.rawValue,
        statement.comparison?.description ?? "",
      ]
      return [
        [
          statement.quantity.approximation.rawValue, statement.quantity.decimal.plain,
          statement.quantity.unit.name,
        ],
        role, [statement.status.plain, statement.period.description], [statement.region],
        [statement.indicator],
      ].map { $0.filter { !$0.isEmpty }.joined(separator: " ") }.joined(separator: " | ")
    }
  }
}
