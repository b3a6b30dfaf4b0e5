extension DoubleDouble {
  public static prefix func - (value: DoubleDouble) -> DoubleDouble {
    DoubleDouble(high: -value.high, low: -value.low)
  }

  public static func + (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let sum = DoubleDouble(sum: left.high, right.high)
    let rest = DoubleDouble(sum: left.low, right.low)
    let first = DoubleDouble(larger: sum.high, smaller: sum.low + rest.high)
    return DoubleDouble(larger: first.high, smaller: first.low + rest.low)
  }

  public static func + (left: DoubleDouble, right: Double) -> DoubleDouble {
    let sum = DoubleDouble(sum: left.high, right)
    return DoubleDouble(larger: sum.high, smaller: sum.low + left.low)
  }

  public static func - (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble { left + -right }

  public static func - (left: DoubleDouble, right: Double) -> DoubleDouble { left + -right }

  public static func * (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let product = DoubleDouble(product: left.high, right.high)
    let cross = (left.high * right.low).addingProduct(left.low, right.high)
    return DoubleDouble(larger: product.high, smaller: product.low + cross)
  }

  public static func * (left: DoubleDouble, right: Double) -> DoubleDouble {
    let product = DoubleDouble(product: left.high, right)
    return DoubleDouble(
      larger: product.high, smaller: product.low.addingProduct(left.low, right))
  }

  /// The quotient; division by zero is not a number.
  public static func / (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let first = left.high / right.high
    let rest = left - right * first
    let second = rest.high / right.high
    let third = (rest - right * second).high / right.high
    return DoubleDouble(larger: first, smaller: second) + third
  }

  public static func += (left: inout DoubleDouble, right: DoubleDouble) { left = left + right }
  public static func -= (left: inout DoubleDouble, right: DoubleDouble) { left = left - right }
  public static func *= (left: inout DoubleDouble, right: DoubleDouble) { left = left * right }
  public static func /= (left: inout DoubleDouble, right: DoubleDouble) { left = left / right }

  /// The square root; not a number below zero.
  public func squareRoot() -> DoubleDouble {
    guard high > 0 else { return DoubleDouble(high == 0 ? 0 : .nan) }
    let root = high.squareRoot()
    let rest = self - DoubleDouble(product: root, root)
    return DoubleDouble(larger: root, smaller: rest.high / (2 * root))
  }

  /// The value raised to an integer power, by repeated squaring. The power 0 is 1, also of zero.
  ///
  /// - Complexity: O(log |exponent|).
  public func raised(to exponent: Int) -> DoubleDouble {
    var result = DoubleDouble.one
    var square = self
    var remaining = exponent.magnitude
    while remaining > 0 {
      if remaining & 1 == 1 { result *= square }
      remaining >>= 1
      if remaining > 0 { square *= square }
    }
    return exponent < 0 ? .one / result : result
  }
}
