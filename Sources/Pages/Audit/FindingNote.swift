import Auditing
import Figures
import Wording

/// One finding beside the text: what does not fit, which figures, and what may have been meant.
struct FindingNote {
  let finding: Finding
  let number: Int
  let notes: FindingNotes

  private var page: AuditPage { notes.page }
  private var language: Language { page.language }
  private var phrase: Phrase { Phrase(in: language) }

  var html: HTML {
    heading
      + HTML(.p) { finding.explanation(naming: page.indicator, in: language) }
      + suspects + others + hypotheses
      + HTML(.p, .class("why")) { reason }
  }

  /// What the rule demands; who asks for it is told in English alone.
  private var reason: String {
    let meaning = finding.rule.meaning.text(in: language)
    let origin = language == .english ? finding.rule.origin : ""
    return [meaning, origin].filter { !$0.isEmpty }.joined(separator: " – ")
  }

  private var heading: HTML {
    let name = finding.rule.name.text(in: language)
    let outcome = finding.outcome.name(in: language)
    return HTML(.p, .class("head")) {
      HTML(.span, .class("number")) { "\(number)" }
      " "
      HTML(.strong, .class("severity")) { finding.severity.name(in: language) }
      " "
      HTML(.strong) { name }
      outcome == name ? "" : " · " + outcome
    }
  }

  private var suspects: HTML {
    guard !finding.weighedSuspects.isEmpty else { return HTML() }
    return HTML(.p, .class("label")) { phrase.suspects }
      + HTML(.ul) {
        for suspect in finding.weighedSuspects {
          HTML(.li) {
            HTML(.strong) { Percentage(suspect.probability).chance(in: language) }
            " "
            notes.exhibit(suspect.exhibit)
            if let remedy = suspect.remedy(in: language) { ": " + remedy }
          }
        }
      }
  }

  /// The figures that are no suspects.
  private var others: HTML {
    let others = finding.exhibits.filter { exhibit in
      !finding.weighedSuspects.contains { $0.exhibit == exhibit }
    }
    guard !others.isEmpty else { return HTML() }
    return HTML(.p, .class("label")) { phrase.figuresConcerned }
      + HTML(.ul) { for exhibit in others { HTML(.li) { notes.exhibit(exhibit) } } }
  }

  private var hypotheses: HTML {
    guard let alone = finding.chances(withEvidence: false, in: language),
      let all = finding.chances(withEvidence: true, in: language)
    else { return HTML() }
    let evidence = finding.evidence
    return HTML(.dl) {
      HTML(.dt) { phrase.fromReportAlone }
      HTML(.dd) { alone }
      if !evidence.isEmpty {
        HTML(.dt) { phrase.withOtherStatements }
        HTML(.dd) {
          all
          HTML(.ul) {
            for piece in evidence {
              HTML(.li) {
                HTML.linked(
                  piece.sentence(in: language),
                  to: piece.statement.citation.address)
              }
            }
          }
        }
      }
    }
  }
}
