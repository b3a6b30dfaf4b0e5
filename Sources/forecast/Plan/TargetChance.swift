import Figures

/// The chance that targets are to be reached with, as people type it.
struct TargetChance: Equatable {
  /// From 0.001 to 0.999: beyond, a forecast tells nothing.
  let fraction: Double

  /// Reads `0.75`, `0,75`, `75%` and `75`; `nil` for anything else, and out of range.
  init?(_ text: String) {
    var digits = text.split(whereSeparator: \.isWhitespace).joined()[...]
    let isPercent = digits.hasSuffix("%")
    if isPercent { digits.removeLast() }
    guard
      let number = Decimal(plain: digits.contains(",") ? digits.replacing(",", with: ".") : digits)
    else { return nil }
    let value = number.value.double
    let fraction = isPercent || value > 1 ? value / 100 : value
    let slack = 1e-12
    guard (0.001 - slack...0.999 + slack).contains(fraction) else { return nil }
    self.fraction = fraction
  }
}
