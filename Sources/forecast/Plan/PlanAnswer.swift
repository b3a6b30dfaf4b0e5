import Datasets
import Figures
import Pages
import Planning
import Tables
import Wording

/// A province's table of plans, ready to be told in any form.
struct PlanAnswer {
  let plan: ProvincePlan
  /// The name of the province that was asked for.
  let asked: String
  let found: [Library.Found]
  let files: [UserFile]
  /// Whether series that end in other years are shown.
  let showsOthers: Bool
  let language: Language
  /// The year that the reader lives in.
  let now: Int
  /// Whether to leave out what is said beside the answer.
  let isQuiet: Bool
  let screen: Screen

  func text(as format: OutputFormat, excel: Bool) throws(TableError) -> String {
    switch format {
    case .text:
      PlanPage(
        plan, of: province, notices: isQuiet ? [:] : notices,
        fileNotices: isQuiet ? [] : fileNotices, showsOthers: showsOthers, now: now,
        language: language,
        options: PlanPage.Options(isColored: screen.isColored, width: screen.width)
      ).text
    case .csv: try csv(excel: excel)
    case .json: json.text
    }
  }

  /// The table as a workbook.
  var workbook: Spreadsheet {
    PlanWorkbook(
      plan, of: province, notices: notices, fileNotices: fileNotices, showsOthers: showsOthers,
      now: now, language: language
    ).spreadsheet
  }

  /// The province that the lines are of; the one asked for if they are of several.
  var province: String {
    let names = Set(found.map(\.series.province.name))
    return names.count == 1 ? names.first ?? asked : asked
  }

  /// What a user's files are to be told of.
  var fileNotices: [Notice] {
    files.flatMap { file in file.notes.map { $0.notice(in: language, file: file.name) } }
  }

  /// What must be known of each series.
  private var notices: [Indicator: [Notice]] {
    Dictionary(
      found.map { ($0.series.indicator, notices(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  private func notices(of found: Library.Found) -> [Notice] {
    found.warnings.map { $0.notice(in: language, unit: found.series.unit) }
  }

  // MARK: - For machines

  static let columns = [
    "number", "sector", "indicator", "name", "unit", "province", "territory", "year", "before",
    "plan", "outcome", "status", "attainment", "growth", "change", "forecast_year", "forecast",
    "low80", "high80", "target", "target_unrounded", "next_plan", "chance",
  ]

  /// A row a line of the table.
  private func csv(excel: Bool) throws(TableError) -> String {
    let table = CSVTable(excel: excel)
    let lines = plan.lines + (showsOthers ? plan.others : [])
    return try table.text(
      [Self.columns]
        + lines.enumerated().map { index, line in
          PlanRow(line, number: index + 1, language: language).fields(in: table)
        })
  }

  private var json: JSONText {
    func rows(_ lines: [ProvincePlan.Line]) -> JSONText {
      .array(
        lines.enumerated().map { index, line in
          PlanRow(line, number: index + 1, language: language).json
        })
    }
    let territories = Set(plan.lines.map(\.series.province.territory))
    return .object([
      ("schema", .int(1)), ("province", .string(province)),
      ("territory", .optional(territories.count == 1 ? territories.first?.rawValue : nil)),
      ("year", .int(plan.year)), ("chance", .double(plan.chance)), ("rows", rows(plan.lines)),
      ("other_years", rows(plan.others)),
      (
        "identities",
        .array(plan.agreements.map { .array($0.weights.keys.sorted().map { .string($0) }) })
      ),
      (
        "warnings",
        .array(
          fileNotices.map { warning($0, of: nil) }
            + found.flatMap { found in
              notices(of: found).map { warning($0, of: found.series.indicator) }
            })
      ),
    ])
  }

  private func warning(_ notice: Notice, of indicator: Indicator?) -> JSONText {
    .object([
      ("indicator", .optional(indicator?.id)), ("code", .string(notice.code)),
      ("message", .string(notice.message)),
    ])
  }
}
