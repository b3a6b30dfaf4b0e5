/// Why figures cannot be made to agree.
public enum ReconciliationFailure: Error, Hashable, Sendable {
  /// A value or deviation that is not a finite number, or a deviation below zero; also a value that
  /// would become too large for a number.
  case unusable(series: String)
  /// Figures that all are certain, and yet disagree by an amount.
  case contradiction(series: [String], difference: Double)
  /// A figure that could only agree with the others by falling below zero, to that value.
  case negative(series: String, value: Double)
}
