public import Figures
public import Planning
public import Wording

/// The answer to one question for the browser: the years to come as a picture, what the plan asks,
/// what is in reach, how plans have gone, every year with its sources, why the forecast is what it
/// is, and what must be known.
///
/// It is one file, needs no script and nothing from outside.
public struct ProjectionWebPage: Sendable {
  let series: Series
  let outlook: Outlook
  let notices: [Notice]
  let language: Language

  public init(series: Series, outlook: Outlook, notices: [Notice] = [], language: Language) {
    self.series = series
    self.outlook = outlook
    self.notices = notices
    self.language = language
  }

  var phrase: Phrase { Phrase(in: language) }
  private var figures: YearFigures {
    YearFigures(series: series, outlook: outlook, language: language)
  }

  /// The whole page.
  public var text: String {
    let title = SeriesTitle(of: series, in: language)
    let frame = PageFrame(
      title: title.subject.joined(separator: " · "), language: language, style: Self.style)
    var sources = SourceList()
    let parts = [
      heading(title), FanChart(figures)?.html ?? HTML(),
      HTML(.div, .class("pair")) {
        plan(&sources)
        record
      },
      section(phrase.yearByYear, YearGrid(figures).html(&sources)),
      explanation, warnings, list(of: sources),
    ]
    let content = parts.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n")
    return frame.opening + "<main>\n" + content + "\n</main>\n" + frame.closing
  }

  // MARK: - Parts

  private func heading(_ title: SeriesTitle) -> HTML {
    let evidence = [Evidence.coverage(of: series, in: language)].compactMap { $0 }
    return HTML(.header) {
      HTML(.h1) { title.subject.joined(separator: " · ") }
      HTML(.p, .class("terms")) { (title.terms + evidence).joined(separator: " · ") }
      HTML(.p, .class("answer")) { outlook.sentence(of: series, in: language) }
    }
  }

  /// What the plan asks, what is in reach, and what plans there are beside it.
  private func plan(_ sources: inout SourceList) -> HTML {
    let year = outlook.target?.year ?? outlook.years.first?.year ?? 0
    let asked = outlook.target.map { verdict(on: $0, &sources) } ?? HTML(text: phrase.planless)
    let last = series.years.last ?? 0
    let goals = series.targets.filter { $0.year > last }.map { target in
      HTML(text: "\(Term.target.text(in: language)): \(target.goal(of: series, in: language)) ")
        + sources.references([target.citation])
    }
    let later = series.plans.filter { $0.year > outlook.years.last?.year ?? 0 }.map { plan in
      let amount = series.unit.value(plan.hedgedNumber(in: language), in: language)
      return HTML(text: "\(phrase.plan(for: plan.year)): \(amount) ")
        + sources.references([plan.citation])
    }
    let underWay = outlook.underWay.map { started in
      HTML(text: "\(Term.underWay.text(in: language)): ")
        + HTML(text: "\(started.sentence(of: series, in: language)) ")
        + sources.references([started.partial.citation])
    }
    return section(
      phrase.plan(for: year),
      HTML(.p) { asked }
        + ([underWay].compactMap { $0 } + goals + later).map { line in HTML(.p) { line } }.reduce(
          HTML(), +)
        + (TargetLadder(figures)?.html ?? HTML()))
  }

  /// What a plan asks, the chance that it is reached, and what that means.
  private func verdict(on target: Target, _ sources: inout SourceList) -> HTML {
    var html = HTML(text: "\(target.sentence(of: series, in: language)): ")
    html += HTML(.strong) { outlook.verdict(on: target, in: language) }
    if case .stated(let plan) = target.origin {
      html += HTML(text: " ") + sources.references([plan.citation])
    }
    let nearness = target.nearness(isLowGood: series.indicator.isLowGood, in: language)
    return nearness.isEmpty ? html : html + HTML(text: "; \(nearness).")
  }

  /// How plans have gone, or that plans elsewhere stand in for them.
  private var record: HTML {
    guard let record = outlook.record else {
      guard outlook.planWeight != nil else { return HTML() }
      return section(Term.record.text(in: language), HTML(.p) { phrase.borrowed })
    }
    return section(
      Term.record.text(in: language),
      HTML(.p) { record.sentence(in: language) }
        + AttainmentBars(record: record, language: language).html)
  }

  /// What the forecast stands on, and the numbers that lead to it from the last outcome.
  private var explanation: HTML {
    let account = ExplanationAccount(of: outlook.explanation, series: series, in: language)
    let sentences =
      outlook.explanation.disruptionSentences(of: series, in: language)
      + [outlook.explanation.scaleSentence(in: language)].compactMap { $0 }
    let grounds =
      [outlook.rung.sentence(of: outlook.model, in: language)]
      + [outlook.planWeight.map(phrase.planWeight)].compactMap { $0 }
    return section(
      Term.explanation.text(in: language),
      HTML(.p) { grounds.joined(separator: " ") }
        + (account.lines.isEmpty ? HTML(.p) { phrase.noAccount } : table(of: account))
        + sentences.map { sentence in HTML(.p) { sentence } }.reduce(HTML(), +))
  }

  private func table(of account: ExplanationAccount) -> HTML {
    let comparison = series.years.last.map(phrase.comparison) ?? ""
    let hasShares = account.lines.contains { !$0.share.isEmpty }
    let table = HTML(.table, .class("account")) {
      HTML(.thead) {
        HTML(.tr) {
          HTML(.td)
          HTML(.th, .scope(.column)) { series.unit.title(in: language) }
          if hasShares { HTML(.th, .scope(.column)) { comparison } }
        }
      }
      HTML(.tbody) {
        for line in account.lines {
          HTML(.tr) {
            HTML(.th, .scope(.row)) { line.label }
            HTML(.td) { line.amount }
            if hasShares { HTML(.td) { line.share } }
          }
        }
      }
    }
    return HTML(.div, .class("scroll")) { table }
  }

  private var warnings: HTML {
    guard !notices.isEmpty else { return HTML() }
    return section(
      Term.warnings.text(in: language),
      HTML(.ul, .class("warnings")) { for notice in notices { HTML(.li) { notice.message } } })
  }

  private func list(of sources: SourceList) -> HTML {
    guard !sources.citations.isEmpty else { return HTML() }
    return section(Term.sources.text(in: language), sources.list(in: language))
  }

  private func section(_ title: String, _ content: HTML) -> HTML {
    HTML(.section) {
      HTML(.h2) { title }
      content
    }
  }
}
