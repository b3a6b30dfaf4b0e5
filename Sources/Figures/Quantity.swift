/// A number as printed, with its unit and the words that hedge it.
public struct Quantity: Hashable, Sendable {
  public let decimal: Decimal
  public let unit: Unit
  public let approximation: Approximation
  /// By how many places the decimal mark was moved since the print: trailing zeros are counted as
  /// they were printed, whatever unit the quantity is told in. Zero where no word hedges.
  private let shift: Int

  public init(_ decimal: Decimal, _ unit: Unit, approximation: Approximation = .exact) {
    self.init(decimal, unit, approximation, shift: 0)
  }

  private init(_ decimal: Decimal, _ unit: Unit, _ approximation: Approximation, shift: Int) {
    self.decimal = decimal
    self.unit = unit
    self.approximation = approximation
    self.shift = approximation.widensBySignificantDigit ? shift : 0
  }

  /// Every value, in `unit`, that the print may stand for.
  public var interval: Interval {
    guard shift != 0, let printed = decimal.shifted(by: -shift),
      let factor = Rational(significand: 1, places: -shift)
    else { return approximation.interval(of: decimal) }
    return approximation.interval(of: printed).scaled(by: factor)
  }

  /// The same quantity told in another unit, exactly: 1.5 billion USD is 1,500 million USD, and
  /// still known to a tenth of a billion only.
  ///
  /// `nil` between units of different dimension, and where the digits leave the range of `Decimal`.
  public func converted(to unit: Unit) -> Quantity? {
    guard let exponent = self.unit.exponent(to: unit), let decimal = decimal.shifted(by: exponent)
    else { return nil }
    return Quantity(decimal, unit, approximation, shift: shift + exponent)
  }
}
