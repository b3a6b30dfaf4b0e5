import Figures
import Planning
import Wording

extension FanChart {
  /// The labels beside the last year to come, and beside the targets of later years.
  var words: HTML {
    guard let end = shown.coming.last?.year else { return HTML() }
    let beside = PlotLabels(labels, room: 0...PlotFrame.height).placed.map { label, height in
      text(label, end, height)
    }
    return (beside + laterTargets.map { text($0.label, $0.year, $0.label.height) })
      .reduce(HTML(), +)
  }

  private var allLabels: [PlotLabels.Label] { labels + laterTargets.map(\.label) }

  /// The letters that labels have.
  var lettersBeside: Int { allLabels.map { $0.lead.cells + $0.text.cells }.max() ?? 0 }

  /// The letters that labels have on a narrow screen, where most have no lead.
  var lettersOfNarrow: Int { allLabels.map(\.text.cells).max() ?? 0 }

  private func text(_ label: PlotLabels.Label, _ year: Int, _ height: Double) -> HTML {
    let fits = label.lead.cells + label.text.cells <= lettersOfNarrow
    return HTML(
      .text, .class("word \(label.mark.rawValue)"), .measure(.x, place(year)),
      .measure(.y, .units(height)), .measure(.dx, .units(12)), .measure(.dy, .units(4))
    ) {
      if !label.lead.isEmpty { HTML(.tspan, .class(fits ? "" : "wide")) { label.lead } }
      label.text
    }
  }

  /// What the last year to come is told by: its value, its ranges, its plan and its target.
  private var labels: [PlotLabels.Label] {
    guard let last = shown.coming.last else { return [] }
    func label(_ text: String, _ mark: PlotMark, _ value: Double, lead: Term? = nil)
      -> PlotLabels.Label
    {
      PlotLabels.Label(
        lead: lead.map { $0.text(in: language).lowercased() + " " } ?? "", text: text, mark: mark,
        height: frame.height(of: value))
    }
    let ends = [
      ("80%", PlotMark.range80, last.range80), ("95%", PlotMark.range95, last.range95),
    ].flatMap { name, mark, range in
      [range.lowerBound, range.upperBound].map { end in
        label("\(name): \(figures.briefly(end, near: last.value))", mark, end)
      }
    }
    var labels = [label(figures.briefly(last.value), .forecast, last.value)] + ends
    if let target = figures.target(in: last.year) {
      let chance = Percentage(target.chance).chance(in: language)
      labels += [
        label(figures.briefly(target), .plan, target.value, lead: .plan),
        label(chance, .plan, target.value, lead: .chance),
      ]
    }
    return labels
      + shown.targets.filter { $0.year == last.year }.map {
        label(figures.briefly($0.value), .target, $0.value, lead: .target)
      }
  }

  private var laterTargets: [(year: Int, label: PlotLabels.Label)] {
    let end = shown.coming.last?.year ?? frame.years.upperBound
    return shown.targets.filter { $0.year > end }.map { target in
      let lead = Term.target.text(in: language).lowercased() + " "
      return (
        target.year,
        PlotLabels.Label(
          lead: lead, text: figures.briefly(target.value), mark: .target,
          height: frame.height(of: target.value))
      )
    }
  }
}
