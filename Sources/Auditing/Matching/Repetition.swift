import Figures

/// Tells two mentions of one figure, one of them mistyped, from two figures of one name.
enum Repetition {
  /// Digits below this number are too few to tell.
  private static let leastDigits = 3

  /// Whether one slip turns the one print into the other.
  static func isSlip(_ a: Claim, _ b: Claim) -> Bool {
    guard a.statement.quantity.unit == b.statement.quantity.unit, a.isFall == b.isFall else {
      return false
    }
    let (left, right) = (a.statement.quantity.decimal, b.statement.quantity.decimal)
    guard left.digitCount >= leastDigits, right.digitCount >= leastDigits else { return false }
    return SlipModel(hasDirection: false).candidates(for: left.magnitude)
      .contains { $0.decimal.value == right.magnitude.value }
  }
}
