import Figures
import Planning
import Wording

/// A plot in characters: outcomes and what is derived or estimated, plans, and the years to come
/// with their ranges. Gaps are left open.
struct TerminalPlot {
  private let outcomes: [(year: Int, value: Double, isFirm: Bool)]
  private let plans: [(year: Int, value: Double)]
  private let coming: [(year: Int, value: Double, range: ClosedRange<Double>)]
  private let language: Language

  init(series: Series, outlook: Outlook, language: Language) {
    self.language = language
    outcomes = series.observations.map {
      ($0.year, $0.value.double, !$0.isDerived && $0.status >= .actual)
    }
    coming = outlook.years.map { ($0.year, $0.value, $0.range80) }
    let years = (outcomes.map(\.year) + coming.map(\.year))
    let shown = (years.min() ?? 0)...(years.max() ?? 0)
    var plans = series.plans.map { (year: $0.year, value: $0.value.double) }
    if let target = outlook.target, case .given = target.origin {
      plans = plans.filter { $0.year != target.year } + [(target.year, target.value)]
    }
    self.plans = plans.filter { shown.contains($0.year) }
  }

  /// The plot, its axes and the meaning of its marks, in at most `width` cells.
  func lines(width: Int) -> [InkedLine] {
    guard !outcomes.isEmpty else { return [] }
    let scale = PlotScale(holding: values)
    let labels = (0..<scale.rows).map { scale.label(ofRow: $0, in: language) ?? "" }
    let margin = labels.map(\.cells).max() ?? 0
    let axis = YearAxis(
      years: years, width: min(8 + 12 * (years.count - 1), 60, max(20, width - margin - 3)))
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

  private var years: ClosedRange<Int> {
    let all = outcomes.map(\.year) + coming.map(\.year)
    return (all.min() ?? 0)...(all.max() ?? 0)
  }

  /// What the scale must hold. Where a range reaches far beyond everything else, its end is cut.
  private var values: [Double] {
    let points = outcomes.map(\.value) + plans.map(\.value) + coming.map(\.value)
    let finite = points.filter(\.isFinite)
    guard let least = finite.min(), let most = finite.max() else { return points }
    let room = max(most - least, max(most.magnitude, least.magnitude) / 2)
    return points
      + coming.flatMap {
        [max($0.range.lowerBound, least - room), min($0.range.upperBound, most + room)]
      }
  }

  private func drawn(_ scale: PlotScale, _ axis: YearAxis) -> PlotCanvas {
    var canvas = PlotCanvas(width: axis.width, height: scale.rows)
    func place(_ year: Int, _ value: Double) -> (row: Int, column: Int) {
      (scale.row(of: value), axis.column(of: year))
    }
    for (a, b) in zip(outcomes, outcomes.dropFirst()) where b.year == a.year + 1 {
      canvas.stroke(from: place(a.year, a.value), to: place(b.year, b.value))
    }
    let path =
      outcomes.suffix(1).map { place($0.year, $0.value) }
      + coming.map { place($0.year, $0.value) }
    for (a, b) in zip(path, path.dropFirst()) { canvas.dots(from: a, to: b) }
    for year in coming {
      let column = axis.column(of: year.year)
      let (top, bottom) = (
        scale.row(of: year.range.upperBound), scale.row(of: year.range.lowerBound)
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
    for outcome in outcomes {
      let (row, column) = place(outcome.year, outcome.value)
      canvas[row, column] = outcome.isFirm ? "●" : "○"
    }
    for year in coming {
      let (row, column) = place(year.year, year.value)
      canvas[row, column] = "◆"
    }
    return canvas
  }

  private var legend: String {
    let phrase = Phrase(in: language)
    return [
      outcomes.contains { $0.isFirm } ? phrase.plotOutcome : nil,
      outcomes.contains { !$0.isFirm } ? phrase.plotDerived : nil,
      plans.isEmpty ? nil : phrase.plotPlan, coming.isEmpty ? nil : phrase.plotForecast,
    ].compactMap { $0 }.joined(separator: "   ")
  }
}
