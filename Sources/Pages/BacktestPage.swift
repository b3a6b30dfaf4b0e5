public import Figures
public import Trends
public import Wording

/// How accurate models were, for a terminal: a table by OWA, the best first, then the default and
/// its best peer for each number of years ahead, and what the measures mean.
public struct BacktestPage: Sendable {
  public typealias Options = ProjectionPage.Options

  private let name: String
  private let extent: BacktestExtent
  private let standings: [BacktestResult.Standing]
  private let showsAllHorizons: Bool
  private let language: Language
  private let options: Options

  /// - Parameters:
  ///   - name: the file of the series, `-` for standard input.
  ///   - showsAllHorizons: whether every model is told by years ahead, not two of them.
  public init(
    _ result: BacktestResult, named name: String, _ extent: BacktestExtent,
    showsAllHorizons: Bool = false, language: Language, options: Options = Options()
  ) {
    self.name = name
    self.extent = extent
    self.showsAllHorizons = showsAllHorizons
    self.language = language
    self.options = options
    standings = result.standings
  }

  /// The whole page, ending with a line break.
  public var text: String {
    let phrase = Phrase(in: language)
    let legend = phrase.measures(hasFallbacks: hasFallbacks)
    var lines = heading + [InkedLine()] + overall.lines(width: options.width)
    let horizons = Set(standings.flatMap(\.accuracy.each.keys)).sorted()
    if horizons.count > 1 {
      let title = phrase.accuracyByHorizon(isWhole: shownByHorizon.count == standings.count)
      lines += [InkedLine()]
      lines += InkedLine(title, .bold).wrapped(to: options.width)
      lines += byHorizon(horizons).lines(width: options.width)
    }
    lines += [InkedLine()]
    lines += legend.flatMap { sentence in
      sentence.wrapped(to: options.width).map { InkedLine($0, .dim) }
    }
    return lines.map { $0.text(isColored: options.isColored) + "\n" }.joined()
  }

  private var heading: [InkedLine] {
    let facts = [extent.sentence(in: language), extent.leftOut(in: language)].compactMap { $0 }
    return [InkedLine(Phrase(in: language).file(name), .bold)]
      + facts.flatMap { InkedLine($0).wrapped(to: options.width) }
  }

  private var hasFallbacks: Bool { standings.contains { $0.fallbacks > 0 } }

  private var overall: TextTable {
    var table = TextTable(
      columns: [column(title(.model), .left, gap: 0)] + measureColumns
        + [column(title(.standIns), .right), column("", .left)])
    for standing in standings {
      let fallbacks = standing.fallbacks
      table.add(
        [label(standing)] + measures(standing.accuracy.all, of: standing)
          + [
            cell(fallbacks == 0 ? "" : Decimal(fallbacks).formatted(in: language), standing),
            TextTable.Cell(
              standing.model?.name(in: language) ?? Phrase(in: language).defaultModel, .dim),
          ])
    }
    return table
  }

  /// The regressions that the default is one of, by the kind of series: they are no peers of it.
  private static let regressions: [TrendName] = [.growth, .symmetric, .pooled]

  private var shownByHorizon: [BacktestResult.Standing] {
    let others = standings.compactMap(\.model)
    let best = others.first { !Self.regressions.contains($0) } ?? others.first
    return standings.filter { showsAllHorizons || $0.model == nil || $0.model == best }
  }

  private func byHorizon(_ horizons: [Int]) -> TextTable {
    var table = TextTable(
      columns: [
        column(title(.yearsAhead), .right, gap: 0),
        column(title(.model), .left),
      ] + measureColumns)
    for ahead in horizons {
      for (index, standing) in shownByHorizon.enumerated() {
        guard let accuracy = standing.accuracy.each[ahead] else { continue }
        table.add(
          [TextTable.Cell(index == 0 ? "\(ahead)" : ""), label(standing)]
            + measures(accuracy, of: standing))
      }
    }
    return table
  }

  private var measureColumns: [TextTable.Column] {
    [
      column("sMAPE", .right), column("MASE", .right), column("OWA", .right),
      column(title(.inside80), .right),
      column(title(.inside95), .right), column("MSIS", .right),
    ]
  }

  private func measures(
    _ accuracy: Accuracy, of standing: BacktestResult.Standing
  ) -> [TextTable.Cell] {
    [
      number(accuracy.smape, places: 3), number(accuracy.mase, places: 3),
      accuracy.owa.map { number($0, places: 4) } ?? "–",
      Percentage(accuracy.coverage80).text(in: language),
      Percentage(accuracy.coverage95).text(in: language), number(accuracy.msis, places: 2),
    ].map { cell($0, standing) }
  }

  private func number(_ value: Double, places: Int) -> String {
    Precision(places: places).text(value, in: language)
  }

  private func label(_ standing: BacktestResult.Standing) -> TextTable.Cell {
    cell(standing.label, standing)
  }

  /// The default stands out.
  private func cell(_ text: String, _ standing: BacktestResult.Standing) -> TextTable.Cell {
    TextTable.Cell(text, standing.model == nil ? .bold : .plain)
  }

  private func column(
    _ title: String, _ alignment: TextTable.Alignment, gap: Int = 2
  ) -> TextTable.Column {
    TextTable.Column(title: title, alignment: alignment, gap: gap)
  }

  private func title(_ term: Term) -> String { term.text(in: language).lowercased() }
}
