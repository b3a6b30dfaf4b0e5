/// A number as printed, with its unit and the words that hedge it.
public struct Quantity: Hashable, Sendable {
  public let decimal: Decimal
  public let unit: Unit
  public let approximation: Approximation

  public init(_ decimal: Decimal, _ unit: Unit, approximation: Approximation = .exact) {
    self.decimal = decimal
    self.unit = unit
    self.approximation = approximation
  }

  /// Every value, in `unit`, that the print may stand for.
  public var interval: Interval { approximation.interval(of: decimal) }

  /// The same quantity told in another unit, exactly: 1.5 billion USD is 1,500 million USD, and
  /// still known to a tenth of a billion only. `nil` between units of different dimension.
  public func converted(to unit: Unit) -> Quantity? {
    guard let exponent = self.unit.exponent(to: unit), let decimal = decimal.shifted(by: exponent)
    else { return nil }
    return Quantity(decimal, unit, approximation: approximation)
  }
}
