import Figures
import Planning
import Trends
import Wording

extension ProjectionPage {
  /// What the plan asks and how likely it is, what is in reach, how plans have gone, and what the
  /// forecast stands on, each behind its label.
  func facts(_ sources: inout SourceList) -> [InkedLine] {
    var facts: [(label: String, text: InkedLine)] = [plan(&sources)]
    if let first = outlook.years.first, !outlook.ladder.isEmpty {
      let precision = Outlook.precision(of: series, near: first.value)
      let steps = outlook.ladder.map {
        (chance: $0.chance, value: precision.text($0.value, in: language))
      }
      let text = phrase.ladder(steps, isLowGood: series.indicator.isLowGood)
      facts.append((Term.reachable.text(in: language), InkedLine(text)))
    }
    for target in series.targets where target.year > (series.years.last ?? 0) {
      facts.append((Term.target.text(in: language), InkedLine(goal(target, &sources))))
    }
    if let record = outlook.record {
      facts.append(
        (Term.record.text(in: language), InkedLine(record.sentence(in: language))))
    }
    let model = outlook.rung.sentence(outlook.weights, in: language)
    facts.append((Term.model.text(in: language), InkedLine(model)))
    let indent = (facts.map(\.label.cells).max() ?? 0) + 3
    return facts.flatMap { lines($0.label, $0.text, indent: indent) }
  }

  /// The plan of the first year to come that has one, with the chance and a verdict.
  private func plan(_ sources: inout SourceList) -> (label: String, text: InkedLine) {
    guard let target = outlook.target else {
      let year = outlook.years.first?.year ?? 0
      return (phrase.plan(for: year), InkedLine(phrase.noPlan))
    }
    var text = InkedLine(target.sentence(of: series, in: language) + ": ")
    let verdict = Verdict(chance: target.chance)
    let ink: Ink =
      switch verdict {
      case .almostCertain, .likely: .good
      case .open: .plain
      case .unlikely, .outOfReach: .bad
      }
    text.append(verdict.name(in: language), ink)
    if case .stated(let plan) = target.origin {
      text.append(" \(sources.mark(plan.citation))", .dim)
    }
    return (phrase.plan(for: target.year), text)
  }

  /// What a plan of several years asks of its last year.
  private func goal(_ target: Observation, _ sources: inout SourceList) -> String {
    let amount = series.unit.value(target.hedgedNumber(in: language), in: language)
    let change = series.observations.last.flatMap {
      Change(
        from: $0.value.double, to: target.value.double, of: series.indicator, in: series.unit)
    }
    let precision = Outlook.precision(of: series, near: target.value.double)
    let asks = change?.signed(precision, in: language)
    let mark = sources.mark(target.citation)
    return "\(phrase.target(amount, for: target.year, asks: asks)) \(mark)"
  }

  private func lines(_ label: String, _ text: InkedLine, indent: Int) -> [InkedLine] {
    let padding = String(repeating: " ", count: indent - label.cells)
    let room = options.width - indent
    if text.cells <= room {
      var line = InkedLine(label, .bold)
      line.append(padding)
      for piece in text.pieces { line.append(piece.text, piece.ink) }
      return [line]
    }
    let plain = text.pieces.map(\.text).joined()
    return plain.wrapped(to: room).enumerated().map { index, part in
      var line = InkedLine(index == 0 ? label : "", .bold)
      line.append(index == 0 ? padding : String(repeating: " ", count: indent))
      line.append(part)
      return line
    }
  }

  // MARK: - Every statement

  /// All that is on record of every year, best first, each with its firmness and source.
  func statementLines(_ sources: inout SourceList) -> [InkedLine] {
    let number = TextTable.Alignment.decimal(language.decimalMark)
    var table = TextTable(columns: [
      .init(title: "", alignment: .right, gap: 0), .init(title: "", alignment: number, gap: 3),
      .init(title: "", alignment: .left), .init(title: "", alignment: .left),
      .init(title: "", alignment: .left),
    ])
    let all = (series.observations + series.plans + series.targets).sorted { $0.year < $1.year }
    var before: Int?
    for observation in all.flatMap({ [$0] + $0.alternatives }) {
      table.add([
        TextTable.Cell(observation.year == before ? "" : "\(observation.year)"),
        TextTable.Cell(observation.signedNumber(in: language)),
        TextTable.Cell(firmness(of: observation)),
        TextTable.Cell(sources.mark(observation.citation), .dim),
        TextTable.Cell(
          observation.derivation(in: language) ?? observation.citation.words.printable, .dim),
      ])
      before = observation.year
    }
    return [InkedLine(Term.statements.text(in: language), .bold)]
      + table.lines(width: options.width)
  }

  /// The status of what was printed, and of the rest how it came about.
  private func firmness(of observation: Observation) -> String {
    switch observation.origin {
    case .published: observation.status.name(in: language)
    case .derivedFromGrowth, .extendedByGrowth, .attainedOf: Term.derived.text(in: language)
    case .derivedFromAttainment:
      "\(Term.plan.text(in: language)), \(Term.derived.text(in: language))"
    case .summed: Term.sum.text(in: language)
    }
  }
}
