import Figures
import Planning
import Wording

/// A plot in characters: outcomes and what is derived or estimated, plans, and the years to come
/// with their ranges. Gaps are left open.
struct TerminalPlot {
  private let shown: PlottedYears
  private let plans: [PlottedYears.Point]
  private let language: Language

  init(series: Series, outlook: Outlook, language: Language) {
    let shown = PlottedYears(of: series, outlook)
    self.shown = shown
    plans = shown.plans.filter { shown.years.contains($0.year) }
    self.language = language
  }

  /// The plot, its axes and the meaning of its marks, in at most `width` cells.
  func lines(width: Int) -> [InkedLine] {
    guard !shown.outcomes.isEmpty else { return [] }
    let scale = PlotScale(holding: shown.extent(of: plans, \.range80))
    let labels = (0..<scale.rows).map { scale.label(ofRow: $0, in: language) ?? "" }
    let margin = labels.map(\.cells).max() ?? 0
    let axis = YearAxis(
      years: shown.years,
      width: min(8 + 12 * (shown.years.count - 1), 60, max(20, width - margin - 3)))
    let canvas = drawn(scale, axis)
    var lines = (0..<scale.rows).map { row in
      let label = String(repeating: " ", count: margin - labels[row].cells) + labels[row]
      var line = InkedLine("\(label) \(labels[row].isEmpty ? "│" : "┤")", .dim)
      line.append(canvas.line(row))
      return line
    }
    let indent = String(repeating: " ", count: margin + 1)
    lines.append(InkedLine(indent + "└" + axis.rule, .dim))
    lines.append(InkedLine(indent + " " + axis.labels, .dim))
    lines += legend.wrapped(to: width - margin - 2).map { InkedLine("\(indent) \($0)", .dim) }
    return lines
  }

  private func drawn(_ scale: PlotScale, _ axis: YearAxis) -> PlotCanvas {
    var canvas = PlotCanvas(width: axis.width, height: scale.rows)
    func place(_ year: Int, _ value: Double) -> (row: Int, column: Int) {
      (scale.row(of: value), axis.column(of: year))
    }
    for (a, b) in zip(shown.outcomes, shown.outcomes.dropFirst())
    where b.year == a.year + 1 {
      canvas.stroke(from: place(a.year, a.value), to: place(b.year, b.value))
    }
    let path =
      shown.outcomes.suffix(1).map { place($0.year, $0.value) }
      + shown.coming.map { place($0.year, $0.value) }
    for (a, b) in zip(path, path.dropFirst()) { canvas.dots(from: a, to: b) }
    for year in shown.coming {
      let column = axis.column(of: year.year)
      let (top, bottom) = (
        scale.row(of: year.range80.upperBound), scale.row(of: year.range80.lowerBound)
      )
      let reach = axis.cellsPerYear >= 5 ? 1 : 0
      for row in top...max(top, bottom) {
        for offset in -reach...reach { canvas[row, column + offset] = "░" }
      }
    }
    for plan in plans {
      let (row, column) = place(plan.year, plan.value)
      for offset in -1...1 { canvas[row, column + offset] = "═" }
    }
    for outcome in shown.outcomes {
      let (row, column) = place(outcome.year, outcome.value)
      canvas[row, column] = outcome.isFirm ? "●" : "○"
    }
    for year in shown.coming {
      let (row, column) = place(year.year, year.value)
      canvas[row, column] = "◆"
    }
    return canvas
  }

  private var legend: String {
    let phrase = Phrase(in: language)
    return [
      shown.outcomes.contains { $0.isFirm } ? phrase.plotOutcome : nil,
      shown.outcomes.contains { !$0.isFirm } ? phrase.plotDerived : nil,
      plans.isEmpty ? nil : phrase.plotPlan, shown.coming.isEmpty ? nil : phrase.plotForecast,
    ].compactMap { $0 }.joined(separator: "   ")
  }
}
