import Auditing
import Figures
import Pages
import Wording

/// The answer for people: for the terminal, and as a page for the browser.
struct AuditPages {
  let answer: AuditAnswer
  let naming: @Sendable (String) -> Indicator
  let language: Language
  /// Whether relations that hold are told, too.
  let tellsChecks: Bool

  func text(on screen: Screen) -> String {
    let page = AuditListPage(
      naming: naming, language: language,
      options: AuditListPage.Options(
        showsChecks: tellsChecks, isColored: screen.isColored, width: screen.width))
    let phrase = Phrase(in: language)
    let parts = shown.map {
      page.text(
        of: $0.subject.document, named: phrase.document($0.subject.report.name), $0.result,
        number: $0.number)
    }
    return parts.joined() + page.summary(answer.coverage, answer.counts)
  }

  var html: String {
    let page = AuditPage(naming: naming, language: language)
    let sections = shown.map {
      page.section(of: $0.subject.document, $0.subject.report, $0.result, number: $0.number)
    }
    return page.opening + sections.joined() + page.closing(answer.coverage, answer.counts)
  }

  /// The many sources of a data file are shown where something was found.
  private var shown: [AuditAnswer.Part] {
    answer.parts.filter { !$0.subject.isTable || !$0.result.findings.isEmpty || tellsChecks }
  }
}
