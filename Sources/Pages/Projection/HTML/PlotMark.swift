import Figures
import Wording

/// What a plot is made of. Each mark has a shape of its own, so that no colour is needed to tell it.
enum PlotMark: String, CaseIterable {
  case outcome, unfirm, plan, forecast, range80, range95, target

  func name(in language: Language) -> String {
    switch self {
    case .outcome: Term.outcome.text(in: language)
    case .unfirm: Phrase(in: language).unfirmOutcome
    case .plan: Term.plan.text(in: language)
    case .forecast: Term.forecast.text(in: language)
    case .range80: Term.range80.text(in: language)
    case .range95: Term.range95.text(in: language)
    case .target: Phrase(in: language).severalYearTarget
    }
  }

  /// The outline of a mark that is no circle, around the point that it stands for.
  var outline: HTML.Outline? {
    switch self {
    case .forecast: HTML.Outline(through: [(0, -7), (7, 0), (0, 7), (-7, 0)], isClosed: true)
    case .target: HTML.Outline(through: [(0, -7), (7, 5), (-7, 5)], isClosed: true)
    case .outcome, .unfirm, .plan, .range80, .range95: nil
    }
  }

  /// The mark with its name, for the key of a plot.
  func key(in language: Language) -> HTML {
    HTML(.li) {
      HTML(
        .svg, .class("key"), .isUnseen, .measure(.width, .units(20)), .measure(.height, .units(16))
      ) {
        switch self {
        case .outcome, .unfirm: dot(at: .units(10), .units(8), radius: 4)
        case .plan:
          HTML(
            .path, .class("plan"),
            .outline(HTML.Outline(through: [(0, 11), (10, 11), (10, 5), (20, 5)])))
        case .range80, .range95:
          HTML(
            .rect, .class(rawValue), .measure(.width, .units(20)), .measure(.height, .units(16)))
        case .forecast, .target: shape(at: .units(10), .units(8))
        }
      }
      " " + name(in: language)
    }
  }

  /// A circle for an outcome.
  func dot(at x: HTML.Length, _ y: HTML.Length, radius: Double, title: String = "") -> HTML {
    HTML(
      .circle, .class(rawValue), .measure(.cx, x), .measure(.cy, y),
      .measure(.r, .units(radius))
    ) {
      if !title.isEmpty { HTML(.title) { title } }
    }
  }

  /// The mark's outline; a picture in the picture, since outlines know no shares of its width.
  func shape(at x: HTML.Length, _ y: HTML.Length, title: String = "") -> HTML {
    HTML(.svg, .class("mark"), .measure(.x, x), .measure(.y, y)) {
      HTML(
        .path, [.class(rawValue)] + (outline.map { [.outline($0)] } ?? []), HTML(.title) { title })
    }
  }
}
