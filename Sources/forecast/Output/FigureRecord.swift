import Figures
import Reports
import Wording

/// A stated figure by the contract of `read`: its fields in their order, for JSON and CSV alike.
struct FigureRecord {
  /// A name and a value for every column.
  let fields: [(key: String, value: JSONText)]

  static let columns = [
    "document", "id", "of", "start", "end", "text", "value", "unit", "low", "high", "measure",
    "direction", "status", "period", "region", "indicator", "approximation", "compared_to",
    "price_basis", "scope", "confidence",
  ]

  /// The columns, with the rule of the reading if it is asked for.
  static func columns(explained: Bool) -> [String] { columns + (explained ? ["rule"] : []) }

  /// - Parameter document: the file as the user named it.
  init(_ figure: StatedFigure, in document: String, explained: Bool) {
    let statement = figure.statement
    let quantity = statement.quantity
    let interval = quantity.interval
    fields =
      [
        ("document", .string(document)), ("id", .int(figure.id)), ("of", .int(figure.of)),
        ("start", .int(statement.citation.offsets?.lowerBound)),
        ("end", .int(statement.citation.offsets?.upperBound)),
        ("text", .string(statement.citation.words)),
        ("value", .digits(quantity.decimal.plain)), ("unit", .string(quantity.unit.name)),
        ("low", Self.end(interval.lower, of: quantity)),
        ("high", Self.end(interval.upper, of: quantity)),
        ("measure", .string(statement.measure.rawValue)),
        ("direction", .string(figure.direction.rawValue)),
        ("status", .string(statement.status.plain)),
        ("period", .string(statement.period.description)), ("region", .string(statement.region)),
        ("indicator", .string(statement.indicator)),
        ("approximation", .string(quantity.approximation.rawValue)),
        ("compared_to", .string(statement.comparison?.description ?? "")),
        ("price_basis", .string(figure.priceBasis)), ("scope", .string(figure.scope)),
        ("confidence", .digits(HistoryRow.number((figure.confidence * 100).rounded() / 100))),
      ]
      + (explained ? [("rule", .string(figure.rule.rawValue))] : [])
  }

  var json: JSONText { .object(fields) }

  /// The cells of a row; what JSON calls null is empty.
  func cells(_ table: CSVTable) -> [String] {
    fields.map { field in
      switch field.value {
      case .string(let text): text.replacing("\0", with: "\u{FFFD}")
      case .digits(let digits): table.number(digits)
      case .null, .bool, .array, .object: ""
      }
    }
  }

  /// The end of what a print may stand for, by all its digits: one more than were printed.
  private static func end(_ end: Interval.End?, of quantity: Quantity) -> JSONText {
    guard let value = end?.value else { return .null }
    guard let decimal = Decimal(rounding: value, places: max(0, quantity.decimal.places) + 1)
    else { return .digits(HistoryRow.number(value.double)) }
    var digits = decimal.plain
    while digits.hasSuffix("0"), digits.contains(".") { digits.removeLast() }
    if digits.hasSuffix(".") { digits.removeLast() }
    return .digits(digits)
  }
}
