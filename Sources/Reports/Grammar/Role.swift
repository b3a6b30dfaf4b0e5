import Figures

/// What a number is of its indicator.
struct Role: Equatable {
  var measure: Measure
  var direction: Direction = .none
  var comparison: ComparisonPhrase.Base?
  var rule: ReadingRule
  /// How sure the rule is by itself.
  var confidence: Double
}
