public import Figures
import Glibc

/// How many decimals computed values are told with.
public struct Precision: Hashable, Sendable {
  /// Decimals; below zero where digits before the decimal mark are rounded too.
  public let places: Int

  public init(places: Int) {
    self.places = min(max(places, -30), 12)
  }

  /// For values near `value` in a series that is printed with so many decimals: as many, unless
  /// that makes less than `least` or more than four significant digits.
  public init(near value: Double, printed: Int, least: Int = 3) {
    guard value.isFinite, value != 0 else {
      self.init(places: max(0, printed))
      return
    }
    let whole = Int(log10(value.magnitude).rounded(.down)) + 1
    self.init(places: min(max(printed, least - whole), 4 - whole))
  }

  /// For a value known to lie in an interval: the digits that the interval leaves certain.
  public init(of interval: Interval) {
    guard let radius = interval.radius?.double, radius > 0, radius.isFinite else {
      self.init(places: 0)
      return
    }
    self.init(places: max(0, -Int(log10(2 * radius).rounded())))
  }

  /// The value rounded, in the style of a language. What is too large or too small to be written
  /// out has a power of ten.
  public func text(_ value: Double, in language: Language) -> String {
    guard value.isFinite else { return value.isNaN ? "–" : value < 0 ? "-∞" : "∞" }
    let isWritten = value == 0 || (1e-9..<1e15).contains(value.magnitude)
    return (isWritten ? decimal(value)?.formatted(in: language) : nil)
      ?? Self.scientific(value, in: language)
  }

  /// The value in at most so many letters, if need be with a power of ten; that takes up to eight.
  public func text(_ value: Double, in language: Language, letters: Int) -> String {
    let text = text(value, in: language)
    guard text.count > letters, value.isFinite else { return text }
    return Self.scientific(value, in: language)
  }

  private func decimal(_ value: Double) -> Decimal? {
    guard places < 0 else { return Decimal(rounding: value, places: places) }
    let power = pow(10, Double(-places))
    return Decimal(rounding: (value / power).rounded() * power, places: 0)
  }

  private static func scientific(_ value: Double, in language: Language) -> String {
    guard value != 0 else { return "0" }
    let exponent = Int(log10(value.magnitude).rounded(.down))
    let digits = Decimal(rounding: value / pow(10, Double(exponent)), places: 2)
    return "\(digits?.formatted(in: language) ?? "1")e\(exponent)"
  }
}
