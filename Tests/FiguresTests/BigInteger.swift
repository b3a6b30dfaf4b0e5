import Figures

/// A whole number of any length, by schoolbook arithmetic: the yardstick for `Rational`.
struct BigInteger: Equatable, Comparable {
  /// Base 2^32, the least first, without zeros at the end.
  private var limbs: [UInt32]
  private var isNegative: Bool

  private init(limbs: [UInt32], isNegative: Bool) {
    self.limbs = limbs
    while self.limbs.last == 0 { self.limbs.removeLast() }
    self.isNegative = isNegative && !self.limbs.isEmpty
  }

  init(_ value: Int128) {
    let limbs = (0..<4).map { UInt32(truncatingIfNeeded: value.magnitude >> (32 * $0)) }
    self.init(limbs: limbs, isNegative: value < 0)
  }

  static func * (a: BigInteger, b: BigInteger) -> BigInteger {
    var product = [UInt32](repeating: 0, count: a.limbs.count + b.limbs.count)
    for (i, x) in a.limbs.enumerated() {
      var carry: UInt64 = 0
      for (j, y) in b.limbs.enumerated() {
        let sum = UInt64(x) * UInt64(y) + UInt64(product[i + j]) + carry
        product[i + j] = UInt32(truncatingIfNeeded: sum)
        carry = sum >> 32
      }
      product[i + b.limbs.count] = UInt32(carry)
    }
    return BigInteger(limbs: product, isNegative: a.isNegative != b.isNegative)
  }

  static func + (a: BigInteger, b: BigInteger) -> BigInteger {
    guard a.isNegative != b.isNegative else {
      return BigInteger(limbs: combined(a, b, sign: 1), isNegative: a.isNegative)
    }
    return isSmaller(a.limbs, b.limbs)
      ? BigInteger(limbs: combined(b, a, sign: -1), isNegative: b.isNegative)
      : BigInteger(limbs: combined(a, b, sign: -1), isNegative: a.isNegative)
  }

  static prefix func - (a: BigInteger) -> BigInteger {
    BigInteger(limbs: a.limbs, isNegative: !a.isNegative)
  }

  static func < (a: BigInteger, b: BigInteger) -> Bool {
    guard a.isNegative == b.isNegative else { return a.isNegative }
    return a.isNegative ? isSmaller(b.limbs, a.limbs) : isSmaller(a.limbs, b.limbs)
  }

  /// The limbs of `|a| ± |b|`, where `|a| ≥ |b|` if they are subtracted.
  private static func combined(_ a: BigInteger, _ b: BigInteger, sign: Int64) -> [UInt32] {
    var limbs: [UInt32] = []
    var carry: Int64 = 0
    for i in 0...max(a.limbs.count, b.limbs.count) {
      let x = i < a.limbs.count ? Int64(a.limbs[i]) : 0
      let y = i < b.limbs.count ? Int64(b.limbs[i]) : 0
      let sum = x + sign * y + carry
      limbs.append(UInt32(truncatingIfNeeded: sum))
      carry = sum >> 32
    }
    return limbs
  }

  private static func isSmaller(_ a: [UInt32], _ b: [UInt32]) -> Bool {
    guard a.count == b.count else { return a.count < b.count }
    for (x, y) in zip(a.reversed(), b.reversed()) where x != y { return x < y }
    return false
  }
}

/// A fraction of whole numbers of any length, not reduced; the denominator is positive.
struct BigFraction: Equatable, Comparable {
  let numerator: BigInteger
  let denominator: BigInteger

  init(_ value: Rational) {
    self.init(BigInteger(value.numerator), BigInteger(value.denominator))
  }

  init(_ numerator: BigInteger, _ denominator: BigInteger) {
    self.numerator = denominator < BigInteger(0) ? -numerator : numerator
    self.denominator = denominator < BigInteger(0) ? -denominator : denominator
  }

  static func == (a: BigFraction, b: BigFraction) -> Bool {
    a.numerator * b.denominator == b.numerator * a.denominator
  }

  static func < (a: BigFraction, b: BigFraction) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }

  static func + (a: BigFraction, b: BigFraction) -> BigFraction {
    BigFraction(
      a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }

  static func - (a: BigFraction, b: BigFraction) -> BigFraction {
    a + BigFraction(-b.numerator, b.denominator)
  }

  static func * (a: BigFraction, b: BigFraction) -> BigFraction {
    BigFraction(a.numerator * b.numerator, a.denominator * b.denominator)
  }

  static func / (a: BigFraction, b: BigFraction) -> BigFraction {
    BigFraction(a.numerator * b.denominator, a.denominator * b.numerator)
  }

  var magnitude: BigFraction {
    numerator < BigInteger(0) ? BigFraction(-numerator, denominator) : self
  }
}
