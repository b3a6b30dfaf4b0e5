import Auditing
import Documents
import Figures
import Wording

/// One finding for a terminal: where it is, the words quoted and marked, what does not fit, which
/// figures may be wrong and what speaks for it.
struct FindingLines {
  let page: AuditListPage
  /// The document's sentences; `nil` where there is no text.
  let passages: PassageFinder?
  /// The number of the document in the audit.
  let document: Int

  private var language: Language { page.language }
  private var phrase: Phrase { Phrase(in: language) }
  private var width: Int { page.options.width }

  func lines(of finding: Finding) -> [InkedLine] {
    [heading(of: finding)].flatMap { set($0, 2, hanging: 4) }
      + quotation(of: finding)
      + set(InkedLine(finding.explanation(naming: page.indicator, in: language)), 4)
      + suspects(of: finding) + hypotheses(of: finding)
  }

  private func heading(of finding: Finding) -> InkedLine {
    var line = InkedLine(finding.severity.name(in: language), finding.severity.ink)
    line.append("  ")
    line.append(finding.rule.id.printable, .bold)
    let place = [finding.focus].compactMap(place).first
    let parts = [
      finding.rule.name.text(in: language).printable, finding.outcome.name(in: language), place,
    ]
    let told = parts.compactMap { $0 }.filter { $0 != finding.rule.id.printable }.distinct
    line.append("  " + told.joined(separator: " · "), .dim)
    return line
  }

  /// The line of a figure in its document or file.
  private func place(of exhibit: Finding.Exhibit) -> String? {
    if let line = exhibit.line { return phrase.line(line) }
    guard let passages, exhibit.document == document, let offsets = exhibit.offsets else {
      return nil
    }
    return phrase.line(passages.line(of: offsets.lowerBound))
  }

  // MARK: - What is quoted

  private static let mostPassages = 3

  /// The sentences with the figures, that of the focus first; figures that stand in no text are
  /// listed with their words.
  private func quotation(of finding: Finding) -> [InkedLine] {
    let inText = { (exhibit: Finding.Exhibit) in
      passages != nil && exhibit.document == document && exhibit.offsets != nil
    }
    let places = finding.exhibits.filter(inText).compactMap(\.offsets)
    let quoted = passages?.passages(of: places, room: 2 * (width - 6)) ?? []
    let own = finding.focus.offsets.flatMap { passages?.line(of: $0.lowerBound) }
    let ordered = quoted.filter { $0.line == own } + quoted.filter { $0.line != own }
    let shown = ordered.prefix(Self.mostPassages)
    return shown.flatMap { passage -> [InkedLine] in
      passage.lines(width: width - 4, mark: finding.severity.ink).map { $0.indented(by: 4) }
    } + finding.exhibits.filter { !inText($0) }.flatMap { listed($0) }
  }

  /// A figure without a text around it: where it is from, its words, and what it is of.
  private func listed(_ exhibit: Finding.Exhibit) -> [InkedLine] {
    var line = InkedLine(exhibit.text(naming: page.indicator, in: language))
    let subject = exhibit.subject(naming: page.indicator, in: language)
    let source = exhibit.document == document ? "" : exhibit.source
    let rest = [subject, place(of: exhibit) ?? "", source, exhibit.address?.printable ?? ""]
      .filter { !$0.isEmpty }
    if !rest.isEmpty { line.append("  " + rest.joined(separator: " · "), .dim) }
    return set(line, 4, hanging: 6)
  }

  // MARK: - What may be wrong

  private func suspects(of finding: Finding) -> [InkedLine] {
    var table = TextTable(columns: [
      TextTable.Column(title: phrase.chance, alignment: .right, gap: 0),
      TextTable.Column(title: phrase.mayBeWrong, alignment: .left),
      TextTable.Column(title: phrase.meant, alignment: .left),
    ])
    guard !finding.weighedSuspects.isEmpty else { return [] }
    for suspect in finding.weighedSuspects {
      table.add([
        TextTable.Cell(Percentage(suspect.probability).chance(in: language), .bold),
        TextTable.Cell(suspect.exhibit.words.printable.cut(to: width / 4)),
        TextTable.Cell(suspect.remedy(in: language) ?? ""),
      ])
    }
    return table.lines(width: width - 6).map { $0.indented(by: 6) }
  }

  private func hypotheses(of finding: Finding) -> [InkedLine] {
    guard let alone = finding.chances(withEvidence: false, in: language),
      let all = finding.chances(withEvidence: true, in: language)
    else { return [] }
    var table = TextTable(columns: [
      TextTable.Column(title: "", alignment: .left, gap: 0),
      TextTable.Column(title: "", alignment: .left),
    ])
    table.add([TextTable.Cell(phrase.fromReportAlone, .dim), TextTable.Cell(alone)])
    let evidence = finding.evidence
    if !evidence.isEmpty {
      table.add([TextTable.Cell(phrase.withOtherStatements, .dim), TextTable.Cell(all)])
    }
    return table.lines(width: width - 6).map { $0.indented(by: 6) }
      + (evidence.isEmpty ? [] : [InkedLine(phrase.because, .dim).indented(by: 6)])
      + evidence.flatMap { piece in
        var line = InkedLine(
          piece.sentence(in: language))
        if let address = piece.statement.citation.address?.printable {
          line.append("  " + address, .dim)
        }
        return set(line, 8, hanging: 10)
      }
  }

  /// A line set within the width, indented, its other lines by more.
  private func set(_ line: InkedLine, _ indent: Int, hanging: Int? = nil) -> [InkedLine] {
    line.wrapped(to: width - (hanging ?? indent)).enumerated().map { index, line in
      line.indented(by: index == 0 ? indent : hanging ?? indent)
    }
  }
}

extension InkedLine {
  func indented(by count: Int) -> InkedLine {
    var line = InkedLine(String(repeating: " ", count: count))
    line.append(self)
    return line
  }
}

extension Severity {
  /// How it stands out on a terminal.
  var ink: Ink {
    switch self {
    case .error: .bad
    case .warning: .warning
    case .note: .bold
    }
  }
}
