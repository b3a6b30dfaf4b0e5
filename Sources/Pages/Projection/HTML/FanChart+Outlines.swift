import Planning

extension FanChart {
  /// What is drawn in lines and areas, stretched to the width of the plot.
  var outlines: HTML {
    HTML(
      .svg, .measure(.width, .share(1)), .measure(.height, .units(PlotFrame.height)),
      .viewBox(width: PlotFrame.width, height: PlotFrame.height), .stretches
    ) {
      path("range95", fan(\.range95))
      path("range80", fan(\.range80))
      path("outcomes", outcomes)
      path("coming", coming)
      path("plan", plans)
    }
  }

  private func path(_ name: String, _ outline: HTML.Outline) -> HTML {
    outline.text.isEmpty ? HTML() : HTML(.path, .class(name), .outline(outline))
  }

  /// The ranges of the years to come, open from the last outcome on.
  private func fan(_ range: (Outlook.Year) -> ClosedRange<Double>) -> HTML.Outline {
    let start = shown.outcomes.suffix(1).map { frame.point($0.year, $0.value) }
    let top = shown.coming.map { frame.point($0.year, range($0).upperBound) }
    let bottom = shown.coming.map { frame.point($0.year, range($0).lowerBound) }
    return HTML.Outline(through: start + top + bottom.reversed(), isClosed: true)
  }

  /// From outcome to outcome; the pen is lifted where a year between is not known.
  private var outcomes: HTML.Outline {
    var outline = HTML.Outline()
    for (before, outcome) in zip(shown.outcomes, shown.outcomes.dropFirst())
    where outcome.year == before.year + 1 {
      let (start, end) = (
        frame.point(before.year, before.value), frame.point(outcome.year, outcome.value)
      )
      outline.move(to: start.x, start.y)
      outline.line(to: end.x, end.y)
    }
    return outline
  }

  private var coming: HTML.Outline {
    HTML.Outline(
      through: shown.outcomes.suffix(1).map { frame.point($0.year, $0.value) }
        + shown.coming.map { frame.point($0.year, $0.value) })
  }

  /// A step for every year with a plan, as wide as the year; that of the last year to come ends
  /// where its labels begin.
  private var plans: HTML.Outline {
    var outline = HTML.Outline()
    var before: Int?
    for plan in shown.plans {
      let start = frame.point(plan.year, plan.value, movedBy: -0.5)
      let isLast = plan.year == shown.coming.last?.year
      let end = frame.point(plan.year, plan.value, movedBy: isLast ? 0 : 0.5)
      if before == plan.year - 1 {
        outline.line(to: start.x, start.y)
      } else {
        outline.move(to: start.x, start.y)
      }
      outline.line(to: end.x, end.y)
      before = plan.year
    }
    return outline
  }
}
