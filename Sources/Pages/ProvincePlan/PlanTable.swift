import Figures
import Planning
import Wording

/// The lines of a province's table of plans, each in two rows or more: figures above, what belongs
/// to them below.
struct PlanTable {
  private let lines: [ProvincePlan.Line]
  private let context: PlanColumn.Context
  private let language: Language

  /// - Parameter year: that of all lines; `nil` where each has its own.
  init(_ lines: [ProvincePlan.Line], in year: Int?, of plan: ProvincePlan, language: Language) {
    self.lines = lines
    self.language = language
    context = PlanColumn.Context(of: lines, in: year, chance: plan.chance)
  }

  var isEmpty: Bool { lines.isEmpty }
  private var hasPlans: Bool { lines.contains { $0.plan != nil } }
  private var hasNext: Bool { lines.contains { $0.nextPlan != nil } }

  // MARK: - Rows

  /// The table, names set in the width that the figures leave.
  func lines(_ width: Int) -> [InkedLine] {
    let figures = table(nameWidth: nil).lines(width: width).map(\.cells).max() ?? 0
    return table(nameWidth: min(max(width - figures - 2, 18), 48)).lines(width: width)
  }

  private func table(nameWidth: Int?) -> TextTable {
    var table = TextTable(columns: columns)
    table.add(subtitles)
    let hasHeadings = Set(lines.map(\.series.indicator.sector)).count > 1
    var sector: Indicator.Sector??
    for (index, line) in lines.enumerated() {
      if hasHeadings, nameWidth != nil, sector != .some(line.series.indicator.sector) {
        sector = .some(line.series.indicator.sector)
        let name = line.series.indicator.sector?.name(in: language)
        table.add(across: name ?? Indicator.Sector.others(in: language), .bold)
      }
      for row in rows(line, number: index + 1, nameWidth: nameWidth) { table.add(row) }
    }
    return table
  }

  private var columns: [TextTable.Column] {
    func column(_ column: PlanColumn, _ alignment: TextTable.Alignment = .right, gap: Int = 2)
      -> TextTable.Column
    {
      .init(title: column.title(context, in: language), alignment: alignment, gap: gap)
    }
    let mark = TextTable.Column(title: "", alignment: .left, gap: 1)
    return [
      column(.number, gap: 0), column(.indicator, .left), column(.year), column(.before), mark,
      column(.plan), mark, column(.outcome), mark, column(.forecast), column(.target),
      column(.nextPlan), mark,
    ]
  }

  /// What stands below the figures.
  private var subtitles: [TextTable.Cell] {
    func title(_ column: PlanColumn) -> String { column.title(context, in: language).lowercased() }
    return below(
      share: hasPlans ? Term.ofPlan.text(in: language) : "", change: title(.growth),
      range: Term.range80.text(in: language), target: context.chanceText(in: language),
      chance: hasNext ? title(.chance) : "")
  }

  /// The row of figures, and below it the rest of the name with what belongs to the figures.
  private func rows(_ line: ProvincePlan.Line, number: Int, nameWidth: Int?) -> [[TextTable.Cell]] {
    let names = nameWidth.map { line.name(in: language).set($0, lines: 4) } ?? []
    let figures =
      [TextTable.Cell("\(number)"), TextTable.Cell(names.first ?? "")]
      + [TextTable.Cell(context.year == nil ? "\(line.year)" : "")]
      + figure(line.before) + (hasPlans ? figure(line.plan) : [.init(), .init()])
      + figure(line.outcome, isOutcome: true) + [
        TextTable.Cell(line.forecast(in: language) ?? Self.nothing, .bold),
        TextTable.Cell(line.suggestion(in: language) ?? Self.nothing, .bold),
      ] + (hasNext ? figure(line.nextPlan) : [.init(), .init()])
    let below = self.below(
      name: names.dropFirst().first ?? "",
      share: line.series.shareOfPlan(in: line.year, language) ?? "",
      change: line.change(in: language) ?? "", range: line.range(in: language) ?? "",
      chance: line.chance.map { Percentage($0).chance(in: language) } ?? "")
    return [figures, below] + names.dropFirst(2).map { self.below(name: $0) }
  }

  private static let nothing = "–"

  private func below(
    name: String = "", share: String = "", change: String = "", range: String = "",
    target: String = "", chance: String = ""
  ) -> [TextTable.Cell] {
    let texts = ["", "", "", share, "", change, "", range, target, chance, ""]
    return [TextTable.Cell(), TextTable.Cell(name)] + texts.map { TextTable.Cell($0, .dim) }
  }

  /// A number and its mark.
  private func figure(_ observation: Observation?, isOutcome: Bool = false) -> [TextTable.Cell] {
    guard let observation else { return [TextTable.Cell(Self.nothing, .dim), .init()] }
    let isTitled = isOutcome && context.isEstimated
    return [
      TextTable.Cell(observation.signedNumber(in: language)),
      TextTable.Cell(isTitled ? "" : observation.mark(in: language)),
    ]
  }

  // MARK: - Legend

  /// What the marks of both tables stand for, as far as they occur.
  func marks(with others: PlanTable) -> String {
    PlanMarks(
      of: lines + others.lines, apartFrom: context.isEstimated ? lines : [], in: language
    ).words.joined(separator: " · ")
  }
}

/// The marks beside the numbers of a table, with their meaning.
private struct PlanMarks {
  private(set) var words: [String] = []

  /// - Parameter titled: the lines whose outcomes are told as estimates by the title.
  init(of lines: [ProvincePlan.Line], apartFrom titled: [ProvincePlan.Line], in language: Language)
  {
    let isTitled = Set(titled.map(\.series.indicator))
    let figures = lines.flatMap { line in
      [line.before, line.plan, line.nextPlan]
        + (isTitled.contains(line.series.indicator) ? [] : [line.outcome])
    }.compactMap { $0 }
    let marks = Set(figures.map { $0.mark(in: language) })
    for status in [Status.estimate, .preliminary] where marks.contains(status.mark(in: language)) {
      words.append("\(status.mark(in: language)) \(status.name(in: language))")
    }
    for (mark, term) in [
      (Observation.derivedMark(in: language), Term.derived),
      (Observation.sumMark(in: language), .sum),
    ] where marks.contains(mark) {
      words.append("\(mark) \(term.text(in: language))")
    }
    let signs = Set((figures + lines.compactMap(\.outcome)).map(\.approximation))
    for approximation in Approximation.allCases
    where signs.contains(approximation) && !approximation.sign.isEmpty {
      words.append("\(approximation.sign) \(approximation.name(in: language))")
    }
  }
}

extension PlanColumn.Context {
  /// - Parameter year: that of all lines; `nil` where each has its own.
  init(of lines: [ProvincePlan.Line], in year: Int?, chance: Double) {
    let outcomes = lines.compactMap(\.outcome)
    // Then the title says so, instead of a mark beside each.
    let isEstimated =
      !outcomes.isEmpty
      && outcomes.allSatisfy { $0.status == .estimate && $0.origin == .published }
    self.init(year: year, isEstimated: year != nil && isEstimated, chance: chance)
  }
}

extension String {
  /// Set in a few lines of so many cells, what does not fit cut off.
  fileprivate func set(_ width: Int, lines limit: Int) -> [String] {
    var lines = wrapped(to: width)
    if lines.count > limit {
      lines = Array(lines.prefix(limit))
      lines[limit - 1] += " …"
    }
    return lines.map { $0.cut(to: width) }
  }
}
