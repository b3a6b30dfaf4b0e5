import Figures
import Planning
import Trends
import Wording

extension ProvincePlan.Line {
  /// The indicator with its unit: `Exports of goods (million USD)`.
  func name(in language: Language) -> String {
    let name = series.indicator.name(in: language).printable
    let unit = series.unit.title(in: language)
    let isTold = series.unit.name == "index" || unit.lowercased() == name.lowercased()
    return unit.isEmpty || isTold ? name : "\(name) (\(unit))"
  }

  /// How its numbers came about, where that is not a matter of course: `2023: estimate`.
  func notes(_ context: PlanColumn.Context, in language: Language) -> [String] {
    let figures: [(PlanColumn, Observation?)] = [
      (.before, before), (.plan, plan), (.outcome, outcome), (.nextPlan, nextPlan),
    ]
    return figures.compactMap { column, observation in
      guard let observation else { return nil }
      var words: [String] = []
      if observation.isDerived { words.append(Term.derived.text(in: language)) }
      if observation.isSum { words.append(Term.sum.text(in: language)) }
      let isFirm = observation.status.mark(in: language).isEmpty || !words.isEmpty
      if !isFirm { words.append(observation.status.name(in: language)) }
      if observation.approximation != .exact {
        words.append(observation.approximation.name(in: language))
      }
      guard !words.isEmpty else { return nil }
      return "\(column.title(context, in: language)): \(words.joined(separator: ", "))"
    }
  }

  /// The change of the year: `+4.3%`, `-0.4 pp`, for a balance in its unit.
  func change(in language: Language) -> String? {
    guard let change = series.change(in: year) else { return nil }
    let places = max(0, outcome?.printed?.decimal.places ?? 0)
    let text = change.signed(Precision(places: places), in: language)
    if case .points = change { return Phrase(in: language).points(text) }
    return text
  }

  /// The precision that the year to come is told with: that of the last printed value, with three
  /// or four significant digits.
  var precision: Precision {
    if series.unit.isCount { return Precision(places: 0) }
    let last = series.observations.last { $0.printed != nil }?.printed?.decimal.places ?? 0
    return Precision(near: forecast?.value ?? 0, printed: max(0, last))
  }

  func forecast(in language: Language) -> String? {
    forecast.map { precision.text($0.value, in: language) }
  }

  /// The 80% range of the forecast.
  func range(in language: Language) -> String? {
    forecast.map { precision.range($0.range80, in: language) }
  }

  /// The suggested target, with a sign where less is better.
  func suggestion(in language: Language) -> String? {
    suggestion.map {
      (series.indicator.isLowGood ? "≤" : "")
        + Precision(places: $0.places).text($0.value, in: language)
    }
  }

  /// Why there is no forecast, with the name of the series.
  func failureSentence(in language: Language) -> String? {
    let reason: String? =
      switch failure {
      case let failure as History.Failure: failure.sentence(in: language)
      case let failure as TrendFailure: failure.sentence(in: language)
      default: nil
      }
    return reason.map { "\(series.indicator.name(in: language).printable): \($0)" }
  }
}
