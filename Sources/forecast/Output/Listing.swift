import Datasets
import Figures
import Pages
import Tables

/// The series at hand, ready to be told in any form.
struct Listing {
  let holdings: [NearbyRecords.Holding]
  let language: Language
  let screen: Screen

  static let columns = [
    "indicator", "province", "unit", "first_year", "last_year", "years", "plans", "sources",
  ]

  func text(as format: OutputFormat, excel: Bool) throws(TableError) -> String {
    switch format {
    case .text: return page
    case .csv:
      return try CSVTable(excel: excel).text([Self.columns] + holdings.map(fields))
    case .json:
      return JSONText.object([
        ("schema", .int(1)), ("series", .array(holdings.map(json))),
      ]).text
    }
  }

  private var page: String {
    SeriesListPage(
      holdings.map { holding in
        SeriesListing(
          indicator: holding.indicator, province: holding.province,
          years: holding.firstYear...holding.lastYear, outcomes: holding.count,
          plans: holding.plans, sources: holding.sources)
      }, language: language,
      options: SeriesListPage.Options(isColored: screen.isColored, width: screen.width)
    ).text
  }

  private func fields(_ holding: NearbyRecords.Holding) -> [String] {
    [
      holding.indicator.id, holding.province, holding.indicator.unit?.name ?? "",
      String(holding.firstYear), String(holding.lastYear), String(holding.count),
      String(holding.plans), String(holding.sources),
    ]
  }

  private func json(_ holding: NearbyRecords.Holding) -> JSONText {
    .object([
      ("indicator", .string(holding.indicator.id)),
      ("name", .string(holding.indicator.name(in: language))),
      ("province", .string(holding.province)),
      ("unit", .optional(holding.indicator.unit?.name)),
      ("first_year", .int(holding.firstYear)), ("last_year", .int(holding.lastYear)),
      ("years", .int(holding.count)), ("plans", .int(holding.plans)),
      ("sources", .int(holding.sources)),
    ])
  }
}
