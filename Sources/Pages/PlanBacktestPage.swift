public import Figures
public import Planning
import Wording

/// How well outcomes of stated plans are foretold, for a terminal.
public struct PlanBacktestPage: Sendable {
  public typealias Options = ProjectionPage.Options

  private let backtest: PlanBacktest
  private let language: Language
  private let options: Options

  public init(_ backtest: PlanBacktest, language: Language, options: Options = Options()) {
    self.backtest = backtest
    self.language = language
    self.options = options
  }

  /// The whole page, ending with a line break.
  public var text: String {
    let lines =
      [InkedLine(backtest.title(in: language), .bold)]
      + backtest.sentence(in: language).wrapped(to: options.width).map { InkedLine($0) }
      + [InkedLine()] + table.lines(width: options.width) + [InkedLine()]
      + backtest.legend(in: language).flatMap { sentence in
        sentence.wrapped(to: options.width).map { InkedLine($0, .dim) }
      }
    return lines.map { $0.text(isColored: options.isColored) + "\n" }.joined()
  }

  private var table: TextTable {
    let titles = PlanBacktest.titles(in: language)
    var table = TextTable(
      columns: titles.enumerated().map { index, title in
        .init(title: title, alignment: index == 0 ? .left : .right, gap: index == 0 ? 0 : 2)
      })
    for score in backtest.scores {
      let ink: Ink = score.method == .combination ? .bold : .plain
      table.add(cells(score).map { TextTable.Cell($0, ink) })
    }
    return table
  }

  private func cells(_ score: PlanBacktest.Score) -> [String] {
    func number(_ value: Double?) -> String {
      value.map { Precision(places: 4).text($0, in: language) } ?? ""
    }
    func percent(_ share: Double?) -> String {
      share.map { Percentage($0).text(in: language) } ?? ""
    }
    let gain = score.gain.map { Precision(places: 3).range($0, in: language) }
    return [
      score.method.name(in: language), number(score.meanError), number(score.medianError),
      number(score.brier), percent(score.coverage80), percent(score.coverage95), gain ?? "",
    ]
  }
}
