import Figures
import Pages
import Planning
import Tables

/// How well has been planned so far, ready to be told in any form.
struct CredibilityAnswer {
  let records: [PlanRecord]
  let credibility: Credibility
  let language: Language
  let screen: Screen

  func text(as format: OutputFormat, excel: Bool) throws(TableError) -> String {
    switch format {
    case .text:
      CredibilityPage(
        records, credibility, language: language,
        options: CredibilityPage.Options(isColored: screen.isColored, width: screen.width)
      ).text
    case .csv: try csv(excel: excel)
    case .json: json.text
    }
  }

  static let columns = [
    "indicator", "province", "first_year", "last_year", "plans", "reached", "mean_attainment",
    "pefa", "mean_gain", "p_value",
  ]

  /// A row a series.
  private func csv(excel: Bool) throws(TableError) -> String {
    let table = CSVTable(excel: excel)
    let rows = records.map { record in
      let bias = PlanningBias(of: record.years)
      return [
        record.series.indicator.id, record.series.province.name,
        record.years.first.map { String($0.year) } ?? "",
        record.years.last.map { String($0.year) } ?? "", String(record.years.count),
        String(record.reached), table.number(record.typicalShare),
        record.assessment.rating?.rawValue ?? "", table.number(bias?.meanGain),
        table.number(bias?.meanTest?.pValue),
      ]
    }
    return try table.text([Self.columns] + rows)
  }

  private var json: JSONText {
    .object([
      ("schema", .int(1)), ("all", credibility.json),
      (
        "without_extremes",
        Credibility.withoutExtremes(of: records.flatMap(\.years))?.json ?? .null
      ), ("series", .array(records.map(json))),
    ])
  }

  private func json(_ record: PlanRecord) -> JSONText {
    let assessment = record.assessment
    return .object([
      ("indicator", .string(record.series.indicator.id)),
      ("province", .string(record.series.province.name)),
      ("plans", .int(record.years.count)), ("reached", .int(record.reached)),
      ("mean_attainment", .double(record.typicalShare)),
      (
        "pefa",
        .object([
          ("dimension", .string(assessment.dimension.rawValue)),
          ("rating", .optional(assessment.rating?.rawValue)),
          ("years", .array(assessment.years.map { .int($0.year) })),
        ])
      ),
      (
        "years",
        .array(
          record.years.map { year in
            .object([
              ("year", .int(year.year)), ("plan", .double(year.plan)),
              ("value", .double(year.outcome)), ("attainment", .double(year.outcome / year.plan)),
            ])
          })
      ),
    ])
  }
}
