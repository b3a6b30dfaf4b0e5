public import Figures
import Wording

/// The series at hand, for a terminal.
///
/// Series of one indicator or one province are listed flat; a few of several indicators under the
/// heading of each; many are summed up, a line for each indicator.
public struct SeriesListPage: Sendable {
  public typealias Options = ProjectionPage.Options

  private let listings: [SeriesListing]
  private let language: Language
  private let options: Options

  /// How many series of several indicators are listed one by one.
  static let limit = 150

  public init(_ listings: [SeriesListing], language: Language, options: Options = Options()) {
    self.listings = listings
    self.language = language
    self.options = options
  }

  /// The whole page, ending with a line break.
  public var text: String {
    let indicators = groups
    let provinces = Set(listings.map(\.province)).count
    let phrase = Phrase(in: language)
    var lines: [InkedLine]
    if indicators.count > 1, provinces > 1, listings.count > Self.limit {
      lines = summary(indicators)
      let example = indicators.first?.indicator.id ?? ""
      lines += [InkedLine()]
      lines += phrase.listHint(example: example).wrapped(to: options.width).map {
        InkedLine($0, .dim)
      }
    } else if provinces == 1, indicators.count > 1 {
      lines = [InkedLine((listings.first?.province ?? "").printable, .bold)] + byIndicator
    } else {
      lines = indicators.enumerated().flatMap { index, group in
        (index > 0 ? [InkedLine()] : []) + [heading(group.indicator)] + byProvince(group.listings)
      }
    }
    let count = phrase.series(
      listings.count, indicators: indicators.count, provinces: provinces)
    lines += [InkedLine(), InkedLine(count, .dim)]
    return lines.map { $0.text(isColored: options.isColored) + "\n" }.joined()
  }

  /// The listings of each indicator, in the order of first appearance.
  private var groups: [(indicator: Indicator, listings: [SeriesListing])] {
    var order: [Indicator] = []
    var groups: [Indicator: [SeriesListing]] = [:]
    for listing in listings {
      if groups[listing.indicator] == nil { order.append(listing.indicator) }
      groups[listing.indicator, default: []].append(listing)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  private func heading(_ indicator: Indicator) -> InkedLine {
    var line = InkedLine(indicator.nameWithID(in: language), .bold)
    if let unit = indicator.unit { line.append(" · " + unit.title(in: language)) }
    return line
  }

  private func byProvince(_ listings: [SeriesListing]) -> [InkedLine] {
    var table = TextTable(columns: [column(.province, .left, gap: 0)] + countColumns)
    for listing in listings.sorted(by: { Folded($0.province) < Folded($1.province) }) {
      table.add([TextTable.Cell(listing.province.printable)] + counts(listing))
    }
    return table.lines(width: options.width)
  }

  private var byIndicator: [InkedLine] {
    var table = TextTable(
      columns: [column(.id, .left, gap: 0), column(.indicator, .left), column(.unit, .left)]
        + countColumns)
    for listing in listings {
      table.add(names(listing.indicator) + counts(listing))
    }
    return table.lines(width: options.width)
  }

  private func summary(
    _ groups: [(indicator: Indicator, listings: [SeriesListing])]
  ) -> [InkedLine] {
    var table = TextTable(columns: [
      column(.id, .left, gap: 0), column(.indicator, .left), column(.unit, .left),
      column(.provinces, .right), column(.years, .left), column(.plans, .right),
    ])
    for group in groups {
      let first = group.listings.map(\.years.lowerBound).min() ?? 0
      let last = group.listings.map(\.years.upperBound).max() ?? first
      table.add(
        names(group.indicator) + [
          count(group.listings.count), TextTable.Cell(language.span(first...last)),
          count(group.listings.reduce(0) { $0 + $1.plans }),
        ])
    }
    return table.lines(width: options.width)
  }

  private func names(_ indicator: Indicator) -> [TextTable.Cell] {
    [
      TextTable.Cell(indicator.id.printable),
      TextTable.Cell(indicator.name(in: language).printable.cut(to: options.width * 2 / 5)),
      TextTable.Cell(indicator.unit?.title(in: language) ?? ""),
    ]
  }

  private var countColumns: [TextTable.Column] {
    [
      column(.years, .left), column(.outcomes, .right), column(.plans, .right),
      column(.sources, .right),
    ]
  }

  private func counts(_ listing: SeriesListing) -> [TextTable.Cell] {
    [
      TextTable.Cell(language.span(listing.years)), count(listing.outcomes),
      count(listing.plans), count(listing.sources),
    ]
  }

  private func count(_ number: Int) -> TextTable.Cell {
    TextTable.Cell(number == 0 ? "–" : Decimal(number).formatted(in: language))
  }

  private func column(
    _ term: Term, _ alignment: TextTable.Alignment, gap: Int = 2
  ) -> TextTable.Column {
    TextTable.Column(
      title: term.text(in: language).lowercased(), alignment: alignment, gap: gap)
  }
}
