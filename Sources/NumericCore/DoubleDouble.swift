/// A number held as the unevaluated sum of two doubles: about 32 decimal digits.
///
/// `high` is the sum rounded to nearest, so |low| ≤ ulp(high)/2. The range is that of `Double`;
/// where a result overflows, it is not a number. Each operation is right to a few units of 2⁻¹⁰⁴,
/// relatively, as long as no part of it falls into the subnormal range.
///
/// Source: Dekker, Numerische Mathematik 18 (1971); Hida, Li, Bailey, "Library for double-double
/// and quad-double arithmetic" (2007); Joldes, Muller, Popescu, ACM TOMS 44 (2017).
public struct DoubleDouble: Equatable, Sendable {
  /// The sum rounded to a double.
  public let high: Double
  /// What `high` leaves out.
  public let low: Double

  /// A double, exactly.
  public init(_ value: Double) {
    high = value
    low = 0
  }

  /// The exact sum of two doubles.
  public init(sum a: Double, _ b: Double) {
    let sum = a + b
    let shadow = sum - a
    high = sum
    low = (a - (sum - shadow)) + (b - shadow)
  }

  /// The exact product of two doubles, unless its low part underflows.
  public init(product a: Double, _ b: Double) {
    let product = a * b
    high = product
    low = (-product).addingProduct(a, b)
  }

  /// The exact sum of two doubles, the larger one first.
  init(larger: Double, smaller: Double) {
    let sum = larger + smaller
    high = sum
    low = smaller - (sum - larger)
  }

  init(high: Double, low: Double) {
    self.high = high
    self.low = low
  }

  public static let zero = DoubleDouble(0)
  public static let one = DoubleDouble(1)

  /// Whether the value is finite.
  public var isFinite: Bool { high.isFinite && low.isFinite }

  /// The absolute value.
  public var magnitude: DoubleDouble { high < 0 || (high == 0 && low < 0) ? -self : self }

  /// The value times a power of two given as a double, exactly unless the low part underflows.
  func scaled(by power: Double) -> DoubleDouble {
    DoubleDouble(high: high * power, low: low * power)
  }
}

extension DoubleDouble: Comparable {
  public static func < (left: DoubleDouble, right: DoubleDouble) -> Bool {
    left.high < right.high || (left.high == right.high && left.low < right.low)
  }
}

extension DoubleDouble: ExpressibleByFloatLiteral {
  /// The double nearest to the literal. For decimals as they are printed, see `init(decimal:)`.
  public init(floatLiteral value: Double) { self.init(value) }
}

extension Double {
  /// The nearest double.
  public init(_ value: DoubleDouble) { self = value.high }
}
