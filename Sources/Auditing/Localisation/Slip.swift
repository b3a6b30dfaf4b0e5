/// How a print may differ from what was meant. The raw values are those that `audit` prints.
public enum Slip: String, CaseIterable, Sendable {
  /// One digit for another.
  case substitution
  /// Two neighbouring digits changed places.
  case transposition
  /// The decimal mark stands elsewhere: ten, a hundred, a thousand times too large or small.
  case decimalMark = "decimal_mark"
  /// A digit too many.
  case insertion
  /// A digit left out.
  case deletion
  /// Thousands for millions, millions for billions.
  case unit
  /// A rise for a fall.
  case direction
  /// Two figures in each other's place: plan and outcome, two rows, two years.
  case exchange
  /// Anything else: the value recomputed from the others.
  case other

  /// How likely a slip is of this kind (AUDITING, the typo model of D5).
  var prior: Double {
    switch self {
    case .substitution: 0.30
    case .transposition, .decimalMark: 0.15
    case .insertion: 0.12
    case .deletion: 0.13
    case .unit: 0.08
    case .direction: 0.07
    case .exchange: 0.03
    case .other: 0.02
    }
  }
}
