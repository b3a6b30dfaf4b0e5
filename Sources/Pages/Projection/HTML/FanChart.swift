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
    let ticks = frame.scale.roundNumbers.map {
      frame.scale.label(of: $0, in: language, letters: YearFigures.fewLetters)
    }
    let letters = (
      left: ticks.map(\.cells).max() ?? 0, right: lettersBeside, narrow: lettersOfNarrow
    )
    return HTML(.figure) {
      HTML(
        .svg, .class("plot"), .isPicture, .labelledBy("plot-name"), .describedBy("plot-facts"),
        .margins(left: letters.left + 1, right: letters.right + 2, narrow: letters.narrow + 2),
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
    return HTML(.g, .class("axis")) {
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
        title:
          "\(target.year): \(figures.briefly(target.value)) (\(PlotMark.target.name(in: language)))"
      )
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

  func place(_ year: Int) -> HTML.Length { .share(frame.share(of: year)) }
  private func height(_ value: Double) -> HTML.Length { .units(frame.height(of: value)) }
}
