public import Figures
import Glibc

extension Interval {
  /// Every value of the range in a few words: `849.5 to 850.5 million USD`, `95% or more`.
  ///
  /// - Parameter other: a range that it is told beside; as many digits are shown as it takes to see
  ///   the distance between the two.
  /// - Returns: `nil` where every number is meant.
  public func text(
    in unit: Quantity.Unit, beside other: Interval? = nil, language: Language
  ) -> String? {
    let places = max(placesOfWidth, other.map(placesOfGap) ?? 0)
    let low = lower.map { Self.number($0.value, places, in: language) }
    let high = upper.map { Self.number($0.value, places, in: language) }
    switch (low, high) {
    case (let low?, let high?) where low == high: return unit.value(low, in: language)
    case (let low?, let high?):
      return language.say(
        unit.value("\(low) to \(high)", in: language),
        "từ \(low) đến \(unit.value(high, in: language))")
    case (let low?, nil):
      let value = unit.value(low, in: language)
      return lower?.isClosed == true
        ? language.say("\(value) or more", "từ \(value) trở lên")
        : language.say("more than \(value)", "trên \(value)")
    case (nil, let high?):
      let value = unit.value(high, in: language)
      return upper?.isClosed == true
        ? language.say("\(value) or less", "không quá \(value)")
        : language.say("less than \(value)", "dưới \(value)")
    case (nil, nil): return nil
    }
  }

  /// Decimals that show a range of one value to five digits, and the width of others to two.
  private var placesOfWidth: Int {
    let ends = [lower, upper].compactMap { $0?.value.magnitude.double }
    guard let radius = radius?.double, radius > 0 else { return Self.places(ends.max() ?? 0, 5) }
    return Self.places(2 * radius, 2)
  }

  /// Decimals that show how far apart two ranges are, to two digits.
  private func placesOfGap(to other: Interval) -> Int {
    let gaps = [(lower, other.upper), (other.lower, upper)].compactMap { low, high -> Double? in
      guard let low, let high else { return nil }
      let gap = low.value.double - high.value.double
      return gap > 0 ? gap : nil
    }
    return gaps.map { Self.places($0, 2) }.max() ?? 0
  }

  private static func places(_ size: Double, _ digits: Int) -> Int {
    guard size > 0, size.isFinite else { return 0 }
    return min(max(0, digits - 1 - Int(log10(size).rounded(.down))), 12)
  }

  /// Without zeros at the end of its decimals.
  private static func number(_ value: Rational, _ places: Int, in language: Language) -> String {
    guard let decimal = Decimal(rounding: value, places: places) else {
      return Precision(places: places).text(value.double, in: language)
    }
    let text = decimal.formatted(in: language)
    guard decimal.places > 0 else { return text }
    let end = text.lastIndex { $0 != "0" } ?? text.startIndex
    let kept = text[...end]
    return String(kept.last == language.decimalMark ? kept.dropLast() : kept)
  }
}
