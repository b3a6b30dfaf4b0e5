import Figures
import Planning
import Wording

/// The years of a series and those to come, each with what is to be remarked below it.
struct YearGrid {
  private let figures: YearFigures
  private let targets: [Observation]

  init(_ figures: YearFigures) {
    self.figures = figures
    let plotted = PlottedYears(of: figures.series, figures.outlook).targets.map(\.year)
    targets = figures.series.targets.filter { plotted.contains($0.year) }
  }

  private var language: Language { figures.language }
  private var phrase: Phrase { Phrase(in: language) }

  /// Whether there is a column for plans, and one for what was reached of them.
  private var hasPlans: Bool { !figures.isPlanless }
  private var hasShares: Bool {
    hasPlans || figures.series.observations.contains { $0.statedAttainment != nil }
  }

  private var width: Int { 3 + (hasPlans ? 1 : 0) + (hasShares ? 1 : 0) }

  func html(_ sources: inout SourceList) -> HTML {
    var body = HTML()
    var before: Int?
    for year in Set(figures.years + targets.map(\.year)).sorted() {
      if let before, year > before + 1 { body += gap(before + 1...year - 1) }
      body += rows(of: year, &sources)
      before = year
    }
    return HTML(.div, .class("scroll")) {
      HTML(.table, .class("years")) {
        header
        body
      }
    } + legend
  }

  private var header: HTML {
    HTML(.thead) {
      HTML(.tr) {
        title(Term.year.text(in: language))
        if hasPlans { title(Term.plan.text(in: language), "noted") }
        title(Term.outcome.text(in: language), "noted")
        if hasShares { title(Term.ofPlan.text(in: language)) }
        title(figures.changeTitle)
      }
    }
  }

  /// - Parameter kind: `noted` over numbers that have marks beside them.
  private func title(_ text: String, _ kind: String = "") -> HTML {
    HTML(.th, .scope(.column), .class(kind)) { text }
  }

  private var legend: HTML {
    let legend = MarkLegend(
      of: figures.series.observations + figures.series.plans, in: language)
    return HTML(.p, .class("note")) { legend.words(in: language).joined(separator: " · ") }
  }

  private func gap(_ years: ClosedRange<Int>) -> HTML {
    HTML(.tbody, .class("gap")) {
      HTML(.tr) { HTML(.td, .columnSpan(width)) { "… \(phrase.noFigures(years))" } }
    }
  }

  /// The row of a year, and below it the remarks.
  private func rows(of year: Int, _ sources: inout SourceList) -> HTML {
    let coming = figures.outlook.years.first { $0.year == year }
    let plan = plan(year, &sources)
    let outcome = coming.map(value) ?? figure(figures.series.observation(in: year), &sources)
    let share = coming.map(figures.attainment) ?? figures.attainment(in: year)
    let change = coming.map(figures.change) ?? figures.change(in: year)
    let remarks = remarks(on: year, coming, &sources)
    return HTML(.tbody, .class(coming == nil ? "" : "coming")) {
      HTML(.tr) {
        HTML(.th, .scope(.rowGroup), .rowSpan(remarks.isEmpty ? 1 : 2)) { "\(year)" }
        if hasPlans { HTML(.td) { plan } }
        HTML(.td) { outcome }
        if hasShares { HTML(.td) { share } }
        HTML(.td) { change }
      }
      if !remarks.isEmpty {
        HTML(.tr, .class("remark")) {
          HTML(.td, .columnSpan(width - 1)) {
            for (index, remark) in remarks.enumerated() {
              if index > 0 { "; " }
              remark
            }
          }
        }
      }
    }
  }

  private func value(of coming: Outlook.Year) -> HTML {
    HTML(.strong) { figures.value(of: coming) } + aside("◆", HTML())
  }

  private func plan(_ year: Int, _ sources: inout SourceList) -> HTML {
    if let given = figures.givenPlan(for: year) { return HTML(text: given) + aside("", HTML()) }
    return figure(figures.series.plan(for: year), &sources)
  }

  /// A number, its mark and its sources.
  private func figure(_ observation: Observation?, _ sources: inout SourceList) -> HTML {
    guard let observation else { return HTML(text: YearFigures.nothing) + aside("", HTML()) }
    return HTML(text: observation.signedNumber(in: language))
      + aside(observation.mark(in: language), sources.references(observation.citations))
  }

  /// What stands beside a number, always as wide, so that numbers end below each other.
  private func aside(_ mark: String, _ references: HTML) -> HTML {
    HTML(.span, .class("aside")) {
      HTML(.span, .class("firmness")) { mark }
      references
    }
  }

  private func remarks(
    on year: Int, _ coming: Outlook.Year?, _ sources: inout SourceList
  ) -> [HTML] {
    let series = figures.series
    var remarks: [HTML] = []
    if let coming {
      let ranges = figures.ranges(of: coming)
      remarks += ["80%: \(ranges.range80)", "95%: \(ranges.range95)"].map(HTML.init(text:))
    }
    remarks += YearRemark.remarks(
      on: series.observation(in: year), series.plan(for: year), in: language
    ).map { HTML(text: $0.text) + sources.references($0.citations) }
    for target in targets where target.year == year {
      let text = "\(phrase.severalYearTarget): \(target.signedNumber(in: language))"
      remarks.append(HTML(text: text) + sources.references([target.citation]))
    }
    return remarks
  }
}
