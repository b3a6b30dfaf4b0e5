import Figures
import Planning

/// A line of a province's table as the machine-readable outputs tell it.
struct PlanRow {
  let line: ProvincePlan.Line
  let number: Int
  let language: Language
  /// The share of the plan reached and the change from the year before, in percent.
  private let history: HistoryRow?

  init(_ line: ProvincePlan.Line, number: Int, language: Language) {
    self.line = line
    self.number = number
    self.language = language
    history = HistoryRow.rows(of: line.series).first { $0.year == line.year }
  }

  /// What it says under each name, in the order of `PlanAnswer.columns`.
  private enum Value {
    case text(String?)
    case whole(Int)
    case printed(Observation?)
    case number(Double?)
  }

  private var values: [(name: String, value: Value)] {
    let (series, forecast) = (line.series, line.forecast)
    return [
      ("number", .whole(number)), ("sector", .text(series.indicator.sector?.rawValue)),
      ("indicator", .text(series.indicator.id)),
      ("name", .text(series.indicator.name(in: language))), ("unit", .text(series.unit.name)),
      ("province", .text(series.province.name)),
      ("territory", .text(series.province.territory.rawValue)), ("year", .whole(line.year)),
      ("before", .printed(line.before)), ("plan", .printed(line.plan)),
      ("outcome", .printed(line.outcome)), ("status", .text(line.outcome?.status.rawValue)),
      ("attainment", .number(line.outcome == nil ? nil : history?.attainment)),
      ("growth", .number(history?.growth)), ("change", .number(change)),
      ("forecast_year", .whole(line.year + 1)), ("forecast", .number(forecast?.value)),
      ("low80", .number(forecast?.range80.lowerBound)),
      ("high80", .number(forecast?.range80.upperBound)),
      ("target", .number(line.suggestion?.value)),
      ("target_unrounded", .number(line.suggestion?.exact)),
      ("next_plan", .printed(line.nextPlan)), ("chance", .number(line.chance)),
    ]
  }

  /// The difference from the year before, in the unit of the series.
  private var change: Double? {
    guard let outcome = line.outcome, let before = line.before else { return nil }
    return outcome.value.double - before.value.double
  }

  func fields(in table: CSVTable) -> [String] {
    values.map { _, value in
      switch value {
      case .text(let text): text ?? ""
      case .whole(let number): String(number)
      case .printed(let observation): observation.map { table.number(HistoryRow.digits($0)) } ?? ""
      case .number(let number): table.number(number)
      }
    }
  }

  var json: JSONText {
    .object(
      values.map { name, value in
        switch value {
        case .text(let text): (name, .optional(text))
        case .whole(let number): (name, .int(number))
        case .printed(let observation):
          (name, observation.map { .digits(HistoryRow.digits($0)) } ?? .null)
        case .number(let number): (name, .number(number))
        }
      })
  }
}
