import Figures
import Tables

@testable import Datasets

/// A made-up indicator that may be added up, in million USD.
let sales = Indicator(
  id: "sales", englishName: "Sales", vietnameseName: "Doanh thu", kind: .money, isAdditive: true,
  unit: Quantity.Unit("million USD"))
let somewhere = Province(name: "Somewhere", territory: .former)

/// What one made-up document says of a year.
func said(
  _ year: Int, _ status: Status, _ value: String? = nil, _ word: Approximation = .exact,
  to upper: String? = nil, growth: String? = nil, growthWord: Approximation = .exact,
  attainment: String? = nil, date: String = "2025-01-01", unit: String = "million USD",
  definition: String = "", priceBasis: String = "", title: String = "Report",
  period: Period? = nil
) -> Declaration {
  func quantity(_ text: String?, _ unit: String, _ word: Approximation = .exact) -> Quantity? {
    text.flatMap { Decimal(plain: $0) }.map {
      Quantity($0, Quantity.Unit(unit), approximation: word)
    }
  }
  return Declaration(
    indicator: "sales", province: "Somewhere", period: period ?? .year(year), status: status,
    level: quantity(value, unit, word), upperLevel: upper.flatMap { Decimal(plain: $0) },
    growth: quantity(growth, "percent", growthWord).flatMap { Ratio(growth: $0) },
    attainment: quantity(attainment, "percent").flatMap { Ratio(percentage: $0) },
    definition: definition, priceBasis: priceBasis,
    citation: Citation(title: title, address: "https://example.org/\(title)", date: date))
}

/// The rows of an official table, final, a year apart.
func official(from year: Int, _ values: String..., definition: String = "") -> [Declaration] {
  values.enumerated().map { offset, value in
    said(
      year + offset, .final, value, date: "2018-09-21", definition: definition,
      title: "Official table")
  }
}

/// The declarations put together, for a reader of 2025.
func assembled(
  _ declarations: [Declaration], table: [Declaration] = [], sums: [Assembly.Sums] = [],
  of indicator: Indicator = sales, now: Int = 2025, definition: String? = nil
) -> Assembly {
  Assembly(
    of: declarations, table: table, sums: sums, indicator: indicator, province: somewhere,
    context: Assembly.Context(now: now, definition: definition))
}

extension Series {
  /// The values by year, as doubles.
  var values: [Int: Double] {
    Dictionary(uniqueKeysWithValues: observations.map { ($0.year, $0.value.double) })
  }
}

extension SeriesWarning {
  /// The name of the case.
  var kind: String { String("\(self)".prefix { $0 != "(" }) }
}

extension Assembly {
  /// The kinds of warnings, in order.
  var kinds: [String] { warnings.map(\.kind) }
}

/// What the built-in data answer.
func answer(
  _ indicator: String, _ province: String, _ territory: SeriesQuery.TerritoryChoice = .auto,
  asOf: Int? = nil, now: Int = 2026, definition: String? = nil
) throws -> (assembly: Assembly, province: Province) {
  let library = try Library(asOf: asOf)
  let (series, assembly) = try library.assembly(
    for: SeriesQuery(
      indicator: try library.indicator(named: indicator),
      match: try library.province(named: province), territory: territory, definition: definition,
      now: now))
  return (assembly, series.province)
}

/// A user's file of that text.
func userFile(_ text: String) throws(DataFault) -> UserFile {
  try userFile(Array(text.utf8))
}

func userFile(_ bytes: [UInt8]) throws(DataFault) -> UserFile {
  let catalogues = try catalogues()
  return try UserFile(
    Bytes(copying: bytes), name: "mine.csv", indicators: catalogues.0, provinces: catalogues.1)
}

private func catalogues() throws(DataFault) -> (IndicatorCatalogue, ProvinceCatalogue) {
  do throws(TableError) {
    return (try IndicatorCatalogue(), try ProvinceCatalogue())
  } catch {
    throw .table(error)
  }
}

/// The first row of a table of that text.
func row(_ text: String) throws(TableError) -> Row {
  var table = try TableReader(RecordReader(Bytes(copying: Array(text.utf8)), dialect: .standard))
  guard let row = try table.next() else { throw .empty }
  return row
}
