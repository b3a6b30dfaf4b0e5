import Figures
import Planning
import Wording

/// The lines of a province's table of plans, each in two rows or more: figures above, what belongs
/// to them below.
struct PlanTable {
  private let lines: [PlanLine]
  private let context: PlanColumn.Context
  private let language: Language
  private var marks: Set<String> = []

  /// - Parameter year: that of all lines; `nil` where each has its own.
  init(_ lines: [PlanLine], in year: Int?, of plan: ProvincePlan, language: Language) {
    self.lines = lines
    self.language = language
    let outcomes = lines.compactMap(\.outcome)
    context = PlanColumn.Context(
      year: year,
      isEstimated: year != nil && !outcomes.isEmpty
        && outcomes.allSatisfy { $0.isPlainEstimate },
      chance: plan.chance)
  }

  var isEmpty: Bool { lines.isEmpty }

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
    let hasPlans = lines.contains { $0.plan != nil }
    let hasNext = lines.contains { $0.nextPlan != nil }
    return below(
      share: hasPlans ? Term.ofPlan.text(in: language) : "", change: title(.growth),
      range: Term.range80.text(in: language), target: context.chanceText(in: language),
      chance: hasNext ? title(.chance) : "")
  }

  /// The row of figures, and below it the rest of the name with what belongs to the figures.
  private func rows(_ line: PlanLine, number: Int, nameWidth: Int?) -> [[TextTable.Cell]] {
    let names = nameWidth.map { line.name(in: language).set($0, lines: 4) } ?? []
    let hasNext = lines.contains { $0.nextPlan != nil }
    let figures =
      [TextTable.Cell("\(number)"), TextTable.Cell(names.first ?? "")]
      + [TextTable.Cell(context.year == nil ? "\(line.year)" : "")]
      + figure(line.before) + figure(line.plan) + figure(line.outcome, isOutcome: true) + [
        TextTable.Cell(line.forecast(in: language) ?? Self.nothing, .bold),
        TextTable.Cell(line.suggestion(in: language) ?? Self.nothing, .bold),
      ] + (hasNext ? figure(line.nextPlan) : [.init(), .init()])
    let below = below(
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

  /// What the marks and columns of both tables stand for, as far as they occur.
  func legend(with others: PlanTable) -> [String] {
    let all = lines + others.lines
    let phrase = Phrase(in: language)
    let changes = all.compactMap { $0.series.change(in: $0.year) }
    let hasPoints = changes.contains { if case .points = $0 { true } else { false } }
    let hasAmounts = changes.contains { if case .amount = $0 { true } else { false } }
    var sentences: [String] = []
    let marks = PlanMarks(of: all, apartFrom: context.isEstimated ? lines : [], in: language)
    if !marks.words.isEmpty { sentences.append(marks.words.joined(separator: " · ")) }
    if all.contains(where: { $0.forecast != nil }) { sentences.append(phrase.planForecastLegend) }
    if all.contains(where: { $0.suggestion != nil }) {
      let hasLowGood = all.contains { $0.series.indicator.isLowGood && $0.suggestion != nil }
      sentences.append(
        phrase.planTargetLegend(chance: context.chance, hasLowGood: hasLowGood))
    }
    if hasPoints || hasAmounts {
      sentences.append(phrase.planChangeLegend(hasPoints: hasPoints, hasAmounts: hasAmounts))
    }
    return sentences
  }
}

/// The marks beside the numbers of a table, with their meaning.
private struct PlanMarks {
  private(set) var words: [String] = []

  /// - Parameter titled: the lines whose outcomes are told as estimates by the title.
  init(of lines: [PlanLine], apartFrom titled: [PlanLine], in language: Language) {
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

extension Observation {
  /// Whether a title may say that it is an estimate, instead of a mark beside it.
  fileprivate var isPlainEstimate: Bool { status == .estimate && origin == .published }
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
