import Figures
import Planning
import Wording

/// A series as a picture: outcomes as dots, plans as a stepped line, and the years to come with a
/// fan of ranges. Gaps are left open. The table of years tells the same.
struct FanChart {
  let figures: YearFigures
  let shown: PlottedYears
  let frame: PlotFrame

  /// `nil` for a series without outcomes.
  init?(_ figures: YearFigures) {
    let shown = PlottedYears(of: figures.series, figures.outlook)
    guard !shown.outcomes.isEmpty else { return nil }
    self.figures = figures
    self.shown = shown
    let scale = PlotScale(holding: shown.extent(of: shown.plans + shown.targets, \.range95))
    frame = PlotFrame(years: shown.allYears, scale: scale)
  }

  var html: HTML {
    let phrase = Phrase(in: language)
    let ticks = frame.scale.roundNumbers.map { frame.scale.label(of: $0, in: language) }
    let margins = (
      left: (ticks.map(\.cells).max() ?? 0) + 1, right: (labels.map(\.text.cells).max() ?? 0) + 2
    )
    return HTML(.figure) {
      HTML(
        .svg, .class("plot"), .isPicture, .labelledBy("plot-name"), .describedBy("plot-facts"),
        .margins(left: margins.left, right: margins.right),
        .measure(.height, .units(PlotFrame.height + PlotFrame.axisHeight))
      ) {
        HTML(.title, .id("plot-name")) { phrase.plotTitle(of: figures.series) }
        HTML(.desc, .id("plot-facts")) { phrase.plotSummary(of: figures.series, figures.outlook) }
        grid(ticks)
        years
        outlines
        marks
        words
      }
      HTML(.figcaption) {
        HTML(.ul, .class("key")) { for mark in occurring { mark.key(in: language) } }
      }
    }
  }

  var language: Language { figures.language }

  private var occurring: [PlotMark] {
    PlotMark.allCases.filter { mark in
      switch mark {
      case .outcome: shown.outcomes.contains { $0.isFirm }
      case .unfirm: shown.outcomes.contains { !$0.isFirm }
      case .plan: !shown.plans.isEmpty
      case .forecast, .range80, .range95: !shown.coming.isEmpty
      case .target: !shown.targets.isEmpty
      }
    }
  }

  // MARK: - Axes

  private func grid(_ labels: [String]) -> HTML {
    HTML(.g, .class("grid")) {
      for (value, label) in zip(frame.scale.roundNumbers, labels) {
        let height = HTML.Length.units(frame.height(of: value))
        HTML(
          .line, .class(value == 0 ? "zero" : ""), .measure(.x1, .share(0)),
          .measure(.x2, .share(1)), .measure(.y1, height), .measure(.y2, height))
        HTML(
          .text, .class("value"), .measure(.x, .units(0)), .measure(.y, height),
          .measure(.dx, .units(-8)), .measure(.dy, .units(4))
        ) { label }
      }
    }
  }

  /// The labels of years: those that fit on a wide screen, of which a narrow one shows fewer.
  private var years: HTML {
    let wide = frame.labelled(letters: 80)
    let narrow = Set(frame.labelled(letters: 26, multiplesOf: wide.step).years)
    return HTML(.g, .class("years")) {
      for year in wide.years {
        HTML(
          .text, .class(narrow.contains(year) ? "" : "wide"),
          .measure(.x, .share(frame.share(of: year))),
          .measure(.y, .units(PlotFrame.height + 20))
        ) { "\(year)" }
      }
    }
  }

  // MARK: - Marks

  private var marks: HTML {
    let radius = frame.years.count > 40 ? 2.5 : 4
    var html = HTML()
    for target in shown.targets {
      html += PlotMark.target.shape(
        at: place(target.year), height(target.value),
        title: "\(target.year): \(number(target.value)) (\(PlotMark.target.name(in: language)))")
    }
    for (outcome, told) in zip(shown.outcomes, figures.series.observations) {
      let mark = outcome.isFirm ? PlotMark.outcome : .unfirm
      let note = outcome.isFirm ? "" : " (\(firmness(of: told)))"
      html += mark.dot(
        at: place(outcome.year), height(outcome.value), radius: radius,
        title: "\(outcome.year): \(told.hedgedNumber(in: language))\(note)")
    }
    // Where many years are to come, their line tells enough.
    let count = shown.coming.count
    for (index, year) in shown.coming.enumerated()
    where count <= 6 || index == 0 || index == count - 1 {
      html += PlotMark.forecast.shape(
        at: place(year.year), height(year.value),
        title: "\(year.year): \(figures.value(of: year)) (\(PlotMark.forecast.name(in: language)))")
    }
    return html
  }

  private func firmness(of outcome: Observation) -> String {
    outcome.isDerived
      ? Term.derived.text(in: language)
      : outcome.isSum ? Term.sum.text(in: language) : outcome.status.name(in: language)
  }

  private func number(_ value: Double) -> String {
    Outlook.precision(of: figures.series, near: value).text(value, in: language)
  }

  private func place(_ year: Int) -> HTML.Length { .share(frame.share(of: year)) }
  private func height(_ value: Double) -> HTML.Length { .units(frame.height(of: value)) }

  // MARK: - Words

  /// The labels beside the years to come and the targets.
  private var words: HTML {
    guard let end = shown.coming.last?.year else { return HTML() }
    let room = 0...PlotFrame.height
    let beside = PlotLabels(labels, room: room).placed.map { label, height in
      text(label.text, label.mark, end, height)
    }
    let later = shown.targets.filter { $0.year > end }.map { target in
      text(targetLabel(target), .target, target.year, frame.height(of: target.value))
    }
    return (beside + later).reduce(HTML(), +)
  }

  private func text(_ text: String, _ mark: PlotMark, _ year: Int, _ height: Double) -> HTML {
    HTML(
      .text, .class("word \(mark.rawValue)"), .measure(.x, place(year)),
      .measure(.y, .units(height)), .measure(.dx, .units(12)), .measure(.dy, .units(4))
    ) { text }
  }

  /// What the last year to come is told by: its value, its ranges, its plan and its target.
  private var labels: [PlotLabels.Label] {
    guard let last = shown.coming.last else { return [] }
    func label(_ text: String, _ mark: PlotMark, _ value: Double) -> PlotLabels.Label {
      PlotLabels.Label(text: text, mark: mark, height: frame.height(of: value))
    }
    let ends = [
      ("80%", PlotMark.range80, last.range80), ("95%", PlotMark.range95, last.range95),
    ].flatMap { name, mark, range in
      [range.lowerBound, range.upperBound].map { label("\(number($0)) \(name)", mark, $0) }
    }
    var labels = [label(figures.value(of: last), .forecast, last.value)] + ends
    if let target = figures.target(in: last.year) {
      let chance = Percentage(target.chance).chance(in: language)
      labels += [
        "\(PlotMark.plan.name(in: language)) \(target.number(of: figures.series, in: language))",
        "\(Term.chance.text(in: language)) \(chance)",
      ].map { label($0, .plan, target.value) }
    }
    return labels
      + shown.targets.filter { $0.year == last.year }.map {
        label(targetLabel($0), .target, $0.value)
      }
  }

  private func targetLabel(_ target: PlottedYears.Point) -> String {
    "\(Term.target.text(in: language).lowercased()) \(number(target.value))"
  }
}
