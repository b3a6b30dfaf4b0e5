import ArgumentParser
import Batches
import Tables
import Trends

/// How forecasts of many series are printed.
enum BatchFormat: String, CaseIterable, ExpressibleByArgument {
  case csv, ndjson
}

/// The answer of `batch` in one form, made of the pieces of single series.
struct BatchForm: Sendable {
  /// What stands before the first piece.
  let opening: String
  /// What a series gives.
  let piece: @Sendable (BatchAnswer) throws(TableError) -> String

  /// What a run of series gives.
  func text(of answers: [BatchAnswer]) -> Result<String, TableError> {
    var text = ""
    do throws(TableError) {
      for answer in answers { text += try piece(answer) }
      return .success(text)
    } catch {
      return .failure(error)
    }
  }

  /// A row for each year to come, names as they stand unless a spreadsheet is to open them.
  static func csv(_ levels: RangeLevels, excel: Bool) throws(TableError) -> BatchForm {
    let head = CSVTable(excel: excel, escapesFormulas: excel)
    let body = CSVTable(excel: excel, escapesFormulas: excel, isContinued: true)
    let ranges = levels.names.flatMap { ["low\($0)", "high\($0)"] }
    let columns =
      ["series", "year", "value"] + ranges + ["model", "plan", "chance", "error"]
    return BatchForm(opening: try head.text([columns])) { answer throws(TableError) in
      try body.text(
        Self.rows(answer, ranges: levels.names.count) { body.number($0.shortest) })
    }
  }

  /// A line with an object for each series.
  static func lines(_ levels: RangeLevels) -> BatchForm {
    BatchForm(opening: "") { Self.object($0, levels).line + "\n" }
  }

  private static func rows(
    _ answer: BatchAnswer, ranges: Int, number: (Double) -> String
  ) -> [[String]] {
    switch answer {
    case .refused(let name, let code, let message):
      return [
        [cell(name ?? ""), "", ""] + Array(repeating: "", count: 2 * ranges)
          + ["", "", "", "\(code): \(message)"]
      ]
    case .forecast(let forecast):
      return forecast.years.map { year in
        [cell(forecast.name), String(year.year), number(year.value)]
          + year.ranges.flatMap { [number($0.lowerBound), number($0.upperBound)] }
          + [
            forecast.model.rawValue, year.target.map { number($0.plan) } ?? "",
            year.target.map { number($0.chance) } ?? "", "",
          ]
      }
    }
  }

  /// A name as a table can hold it: JSON has names with a zero in them.
  private static func cell(_ name: String) -> String { name.replacing("\0", with: "\u{FFFD}") }

  private static func object(_ answer: BatchAnswer, _ levels: RangeLevels) -> JSONText {
    switch answer {
    case .refused(let name, let code, let message):
      let error = JSONText.object([("code", .string(code)), ("message", .string(message))])
      return .object([("series", .optional(name)), ("error", error)])
    case .forecast(let forecast):
      let years = forecast.years.map { year in
        let ranges: [(String, Double?)] = zip(levels.names, year.ranges).flatMap { name, range in
          [("low\(name)", range.lowerBound), ("high\(name)", range.upperBound)]
        }
        let target = [("plan", year.target?.plan), ("chance", year.target?.chance)]
        let numbers = [("value", year.value)] + ranges + target
        return JSONText.object(
          [("year", .int(year.year))] + numbers.map { ($0.0, JSONText.double($0.1)) })
      }
      return .object([
        ("series", .string(forecast.name)), ("model", .string(forecast.model.rawValue)),
        ("projection", .array(years)),
      ])
    }
  }
}
