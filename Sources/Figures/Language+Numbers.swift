internal import Glibc

extension Language {
  /// When a number is shown with its sign.
  public enum Sign: Sendable {
    /// Only below zero.
    case negative
    /// Also above zero, as befits a change: `+17.7%`.
    case always
  }

  /// A number in the style of the language: `1,749.6`, `1.749,6`.
  ///
  /// Rounded half away from zero to `places` decimals (brought within 0...15); what rounds to zero
  /// has no sign. From 10^15 on it is told in powers of ten (`1.50e300`), infinity is `∞`, and what
  /// is not a number is a dash, `–`.
  public func formatted(_ value: Double, places: Int, sign: Sign = .negative) -> String {
    let places = DecimalPlaces(places).count
    guard !value.isNaN else { return "–" }
    guard value.isFinite else { return value < 0 ? "-∞" : sign == .always ? "+∞" : "∞" }
    guard value.magnitude < 1e15, let decimal = Decimal(rounding: value, places: places) else {
      return scientific(value, places: places, sign: sign)
    }
    return (decimal.significand > 0 && sign == .always ? "+" : "") + decimal.formatted(in: self)
  }

  /// A fraction in percent: 0.177 is `17.7%`, or `17,7%`; otherwise as `formatted(_:places:sign:)`.
  public func percent(_ fraction: Double, places: Int = 1, sign: Sign = .negative) -> String {
    let text = formatted(fraction * 100, places: places, sign: sign)
    return fraction.isNaN ? text : text + "%"
  }

  private func scientific(_ value: Double, places: Int, sign: Sign) -> String {
    var exponent = Int(log10(value.magnitude).rounded(.down))
    var mantissa = value / pow(10, Double(exponent))
    // Rounding may carry into another digit.
    if let rounded = Decimal(rounding: mantissa, places: places), rounded.value.magnitude >= 10 {
      (mantissa, exponent) = (mantissa / 10, exponent + 1)
    }
    return formatted(mantissa, places: places, sign: sign) + "e\(exponent)"
  }
}
