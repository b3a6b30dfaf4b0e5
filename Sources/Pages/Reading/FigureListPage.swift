public import Figures
public import Reports
import Wording

/// The figures that a document states, for a terminal: a line for each.
public struct FigureListPage: Sendable {
  /// What is shown, and how.
  public struct Options: Sendable {
    /// Whether the rule of each reading is told.
    public var showsRules: Bool
    public var isColored: Bool
    /// The cells of a line; at least 60 are used.
    public var width: Int

    public init(showsRules: Bool = false, isColored: Bool = false, width: Int = 100) {
      self.showsRules = showsRules
      self.isColored = isColored
      self.width = max(60, width)
    }
  }

  private let figures: [StatedFigure]
  private let name: String
  private let indicator: @Sendable (String) -> Indicator
  private let language: Language
  private let options: Options

  /// - Parameters:
  ///   - name: that of the document.
  ///   - indicator: the indicator of an id.
  public init(
    _ figures: [StatedFigure], of name: String,
    naming indicator: @escaping @Sendable (String) -> Indicator, language: Language,
    options: Options = Options()
  ) {
    self.figures = figures
    self.name = name
    self.indicator = indicator
    self.language = language
    self.options = options
  }

  /// The whole page, ending with a line break.
  public var text: String {
    var heading = InkedLine(name.printable, .bold)
    heading.append(" · " + Phrase(in: language).figures(figures.count))
    let lines = [heading] + (figures.isEmpty ? [] : [InkedLine()] + table)
    return lines.map { $0.text(isColored: options.isColored) + "\n" }.joined()
  }

  private var table: [InkedLine] {
    var table = TextTable(columns: [
      TextTable.Column(title: "", alignment: .right, gap: 0),
      column(.figure), column(.period), column(.status), column(.place), column(.belongsTo),
      column(.meaning),
    ])
    let room = options.width / 4
    for figure in figures {
      let statement = figure.statement
      table.add([
        TextTable.Cell("\(figure.id)", .dim),
        TextTable.Cell(figure.words(in: language).cut(to: room), .bold),
        TextTable.Cell(statement.period.text(in: language)),
        TextTable.Cell(
          statement.status.name(in: language), statement.status == .unknown ? .dim : .plain),
        TextTable.Cell(statement.region.printable.cut(to: room)),
        TextTable.Cell(figure.of.map { "\($0)" } ?? "", .dim),
        TextTable.Cell(figure.meaning(of: indicatorName(of: statement), in: language)),
      ])
      if options.showsRules { table.add(across: "    " + reason(of: figure), .dim) }
    }
    return table.lines(width: options.width)
  }

  private func reason(of figure: StatedFigure) -> String {
    let certainty = Phrase(in: language).certainty(figure.confidence)
    return "\(figure.rule.sentence(in: language)) (\(certainty))"
  }

  private func indicatorName(of statement: Statement) -> String {
    statement.indicator.isEmpty ? "" : indicator(statement.indicator).name(in: language)
  }

  private func column(_ term: Term) -> TextTable.Column {
    TextTable.Column(title: term.text(in: language), alignment: .left)
  }
}
