extension DoubleDouble {
  /// The number that a decimal text stands for: `-6.860120914`, `1.5E-05`, `42`.
  ///
  /// Right to a few units of 2⁻¹⁰⁰, relatively, where `Double("0.1")` is right to 2⁻⁵³: the
  /// digits are gathered exactly up to 31 of them, then scaled once by a power of ten. Nil if the
  /// text is no decimal number or is out of the range of `Double`.
  public init?(decimal text: some StringProtocol) {
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "e" || $0 == "E" })
    guard let first = parts.first, let exponent = parts.count == 1 ? 0 : Int(parts[1]),
      exponent.magnitude < 400
    else { return nil }
    let isNegative = first.hasPrefix("-")
    let body = isNegative || first.hasPrefix("+") ? first.dropFirst() : first
    let halves = body.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let digits = halves.joined()
    guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }),
      digits.utf8.count < 400
    else { return nil }

    var value = DoubleDouble.zero
    for digit in digits.utf8 { value = value * 10 + Double(digit - 48) }
    let places = halves.count == 2 ? halves[1].utf8.count : 0
    value = value.scaled(byPowerOfTen: exponent - places)
    guard value.isFinite else { return nil }
    self = isNegative ? -value : value
  }

  /// In two steps where the power alone would leave the range of `Double`.
  private func scaled(byPowerOfTen power: Int) -> DoubleDouble {
    let step = Swift.max(-200, Swift.min(200, power))
    let factor = DoubleDouble(10).raised(to: Int(step.magnitude))
    let result = step < 0 ? self / factor : self * factor
    return step == power ? result : result.scaled(byPowerOfTen: power - step)
  }
}
