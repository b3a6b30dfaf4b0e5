import Figures
import Planning
import Wording

extension ProjectionPage {
  /// Why the forecast is not the last outcome: the numbers that lead from one to the other, what in
  /// the history stands out and how it was counted, and how much each scale counts.
  var explanation: [InkedLine] {
    let explanation = outlook.explanation
    let account = ExplanationAccount(of: explanation, series: series, in: language)
    let disruptions = explanation.disruptionSentences(of: series, in: language)
    let scales = explanation.scaleSentence(in: language)?.wrapped(to: options.width - 2) ?? []
    return [InkedLine(Term.explanation.text(in: language), .bold)]
      + (account.lines.isEmpty ? marked("  ! ", phrase.noAccount) : lines(of: account))
      + disruptions.flatMap { marked("  ! ", $0) }
      + scales.map { InkedLine("  \($0)") }
  }

  /// The account as a table, with the unit and the year of comparison over its columns.
  private func lines(of account: ExplanationAccount) -> [InkedLine] {
    let decimal = TextTable.Alignment.decimal(language.decimalMark)
    var table = TextTable(columns: [
      .init(title: "", alignment: .left, gap: 0),
      .init(title: series.unit.title(in: language), alignment: decimal, gap: 3),
      .init(title: series.years.last.map(phrase.comparison) ?? "", alignment: decimal, gap: 3),
    ])
    for line in account.lines {
      table.add([
        TextTable.Cell(line.label), TextTable.Cell(line.amount), TextTable.Cell(line.share),
      ])
    }
    return table.lines(width: options.width - 2).map { line in
      var indented = InkedLine("  ")
      indented.append(line)
      return indented
    }
  }

  /// A sentence that warns, set behind its mark.
  func marked(_ mark: String, _ sentence: String) -> [InkedLine] {
    sentence.wrapped(to: options.width - mark.cells).enumerated().map { index, text in
      var line = InkedLine(
        index == 0 ? mark : String(repeating: " ", count: mark.cells), .warning)
      line.append(text)
      return line
    }
  }
}
