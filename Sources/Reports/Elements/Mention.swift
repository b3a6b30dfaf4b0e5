import Figures

/// A number with its unit as it stands in a text, before anything is known of its part.
struct Mention {
  /// The tokens of sign, number and unit.
  let tokens: Range<Int>
  /// One number, or both ends of a range.
  let values: [Decimal]
  var unit: PrintedUnit
  /// The direction that a sign printed before it gives.
  var sign: Direction?
  /// What the word before or after it says of its precision.
  var approximation: Approximation = .exact
  /// The first of "a/b": so many of so many.
  var isOutOf = false
}
