import Figures
import Planning
import Trends
import Wording

extension ProjectionPage {
  /// What the plan asks and how likely it is, what is in reach, how plans have gone, and what the
  /// forecast stands on, each behind its label.
  func facts(_ sources: inout SourceList) -> [InkedLine] {
    var facts: [(label: String, text: InkedLine)] = [plan(&sources)]
    if let underWay = outlook.underWay {
      let mark = sources.mark(underWay.partial.citation)
      facts.append(
        (
          Term.underWay.text(in: language),
          InkedLine("\(underWay.sentence(of: series, in: language)) \(mark)")
        ))
    }
    if let first = outlook.years.first, !outlook.ladder.isEmpty {
      let precision = Outlook.precision(of: series, near: first.value)
      let steps = outlook.ladder.map {
        (chance: $0.chance, value: precision.text($0.value, in: language))
      }
      let text = phrase.ladder(steps, isLowGood: series.indicator.isLowGood)
      facts.append((Term.reachable.text(in: language), InkedLine(text)))
    }
    for target in series.targets where target.year > (series.years.last ?? 0) {
      let goal = target.goal(of: series, in: language)
      facts.append(
        (Term.target.text(in: language), InkedLine("\(goal) \(sources.mark(target.citation))")))
    }
    for plan in series.plans where plan.year > (outlook.years.last?.year ?? 0) {
      let amount = series.unit.value(plan.hedgedNumber(in: language), in: language)
      facts.append(
        (phrase.plan(for: plan.year), InkedLine("\(amount) \(sources.mark(plan.citation))")))
    }
    let record =
      outlook.record?.sentence(in: language) ?? outlook.planWeight.map { _ in phrase.borrowed }
    if let record { facts.append((Term.record.text(in: language), InkedLine(record))) }
    var model = outlook.rung.sentence(of: outlook.model, in: language)
    if let weight = outlook.planWeight { model += " \(phrase.planWeight(weight))" }
    if !options.showsExplanation { model += " \(phrase.explanationHint)" }
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
      case .cautious, .realistic: .good
      case .stretching: .plain
      case .outOfReach: .bad
      }
    text.append(outlook.verdict(on: target, in: language), ink)
    if case .stated(let plan) = target.origin {
      text.append(" \(sources.mark(plan.citation))", .dim)
    }
    let nearness = target.nearness(isLowGood: series.indicator.isLowGood, in: language)
    if !nearness.isEmpty { text.append("; \(nearness)") }
    return (phrase.plan(for: target.year), text)
  }

  /// The text set beside its label.
  private func lines(_ label: String, _ text: InkedLine, indent: Int) -> [InkedLine] {
    text.wrapped(to: options.width - indent).enumerated().map { index, part in
      let label = index == 0 ? label : ""
      var line = InkedLine(label, .bold)
      line.append(String(repeating: " ", count: indent - label.cells))
      line.append(part)
      return line
    }
  }
}
