import Auditing
import Figures
import Wording

/// The marks of a document's figures, and the findings beside them, each linked to the other.
struct FindingNotes {
  let page: AuditPage
  /// The number of the document on the page.
  let document: Int
  let figures: AuditedFigures
  /// Whether code points lie in the text that is shown.
  let isPlaced: (Range<Int>) -> Bool

  private var language: Language { page.language }
  private var phrase: Phrase { Phrase(in: language) }

  private func markID(_ figure: Int) -> String { "d\(document)-f\(figure)" }
  private func noteID(_ finding: Int) -> String { "d\(document)-n\(finding)" }

  /// Where in the document's text a finding belongs.
  func place(of finding: Finding) -> Int? {
    ([finding.focus] + finding.exhibits).lazy
      .filter { $0.document == document }.compactMap(\.offsets).first(where: isPlaced)?.lowerBound
  }

  /// The text with its marks.
  func marked(_ text: MarkedText<AuditedFigure>, in range: Range<Int>) -> HTML {
    text.html(in: range) {
      verdict(of: $0).rawValue
    } title: {
      account(of: $0)
    } id: {
      markID($0)
    } links: { mark in
      let findings = Set(mark.figures.flatMap(\.findings)).sorted()
      // Those who do not see the line under a figure hear what it says.
      return findings.isEmpty
        ? HTML(.span, .class("unseen")) { " (\(account(of: mark))) " } : links(to: findings)
    }
  }

  private func verdict(of mark: MarkedText<AuditedFigure>.Mark) -> FigureVerdict {
    mark.figures.map(\.verdict).max() ?? .unchecked
  }

  /// How the check of a mark's figures went, and which rules they keep.
  private func account(of mark: MarkedText<AuditedFigure>.Mark) -> String {
    let rules = mark.figures.flatMap(\.rules).map { $0.name.text(in: language) }.distinct
    return
      ([verdict(of: mark).name(in: language)]
      + (rules.isEmpty ? [] : [rules.joined(separator: ", ")])).joined(separator: ": ")
  }

  private func links(to findings: [Int]) -> HTML {
    guard !findings.isEmpty else { return HTML() }
    return HTML(.sup) {
      findings.enumerated().map { index, finding in
        HTML(text: index > 0 ? " " : "")
          + HTML(.a, .anchor(noteID(finding)), .label(phrase.toFinding(finding))) { "\(finding)" }
      }
    }
  }

  /// Findings with their numbers; nothing where there are none.
  func list(_ findings: [(Int, Finding)]) -> HTML {
    guard !findings.isEmpty else { return HTML() }
    return HTML(.ol, .class("notes")) {
      for (number, finding) in findings {
        HTML(.li, .id(noteID(number)), .class(finding.severity.rawValue)) {
          FindingNote(finding: finding, number: number, notes: self).html
        }
      }
    }
  }

  /// The relations that hold; nothing where there are none.
  func checks(_ checks: [Check]) -> HTML {
    guard !checks.isEmpty else { return HTML() }
    return HTML(.h2) { phrase.checkedAndHolding }
      + HTML(.ul, .class("checks")) {
        for check in checks {
          HTML(.li) {
            HTML(.span, .class("f \(FigureVerdict(check.verdict).rawValue)")) {
              check.rule.name.text(in: language)
            }
            ": "
            for (index, exhibit) in check.exhibits.enumerated() {
              HTML(text: index > 0 ? " · " : "") + self.exhibit(exhibit)
            }
          }
        }
      }
  }

  /// The words of a figure with what it is, linked to its mark or its source.
  func exhibit(_ exhibit: Finding.Exhibit) -> HTML {
    let role = FigureRole(exhibit.role).name(naming: page.indicator, in: language)
    return words(of: exhibit) + HTML(text: " ")
      + HTML(.span, .class("role")) {
        [role, source(of: exhibit)].filter { !$0.isEmpty }.joined(separator: ", ")
      }
  }

  /// The printed words, linked to their mark where there is one.
  func words(of exhibit: Finding.Exhibit) -> HTML {
    let words = exhibit.words.printable
    if let address = exhibit.address { return HTML.linked(words, to: address) }
    guard let offsets = exhibit.offsets, isPlaced(offsets),
      let figure = figures.figure(exhibit, of: document)
    else { return HTML(.span, .class("words")) { words } }
    return HTML(
      .a, .class("words"), .anchor(markID(figure.id)), .label(phrase.toPlace(ofWords: words))
    ) { words }
  }

  /// Where an exhibit stands, if that is not this document's text.
  private func source(of exhibit: Finding.Exhibit) -> String {
    let line = exhibit.line.map { phrase.line($0) }
    let name = exhibit.document == document ? nil : exhibit.source
    return [name, line].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension HTML {
  /// Words that lead to a page of the web; the words alone where the address leads nowhere.
  static func linked(_ words: String, to address: String?) -> HTML {
    guard let address, !address.isEmpty else { return HTML(text: words) }
    return HTML(.a, .address(address)) { words }
  }
}
