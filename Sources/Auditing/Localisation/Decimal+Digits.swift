import Figures

extension Decimal {
  /// The digits that are not zeros at either end.
  var significantDigitCount: Int {
    var digits = significand.magnitude
    while digits != 0, digits % 10 == 0 { digits /= 10 }
    return digits == 0 ? 0 : String(digits).utf8.count
  }

  /// The digits without leading zeros.
  var digitCount: Int { String(significand.magnitude).utf8.count }

  /// The same digits below zero.
  var negated: Decimal { Decimal(significand: -significand, places: places) ?? self }

  /// The same value with its zeros printed: 9150 and not 915 tens.
  var withoutNegativePlaces: Decimal {
    guard places < 0, let power = Rational(significand: 1, places: places),
      let value = Rational(significand, over: 1)?.multiplied(by: power, rounding: .down),
      let decimal = Decimal(significand: value.numerator, places: 0)
    else { return self }
    return decimal
  }
}
