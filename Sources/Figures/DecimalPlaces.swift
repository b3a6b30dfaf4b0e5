internal import Glibc

/// How many decimals the numbers of one column are shown with.
public struct DecimalPlaces: Hashable, Sendable {
  /// The number of decimals, from 0 to 15.
  public let count: Int

  /// So many decimals, brought within 0...15.
  public init(_ count: Int) {
    self.count = min(max(count, 0), 15)
  }

  /// As many decimals as give the largest magnitude so many significant digits, at most 6, and
  /// fewer where all numbers are told by fewer.
  ///
  /// 1750.4 and 963.16 are shown as 1750 and 963 with four digits; 8.5 and 7.25 as 8.50 and 7.25;
  /// 1750 and 8 as they are. Values that are not finite count for nothing; without any other there
  /// are no decimals.
  public init(of values: some Sequence<Double>, significantDigits: Int = 4) {
    let magnitudes = values.lazy.map(\.magnitude).filter { $0 > 0 && $0.isFinite }
    guard let largest = magnitudes.max() else {
      self.init(0)
      return
    }
    let wholeDigits = Int(log10(largest).rounded(.down)) + 1
    let places = min(max(min(max(significantDigits, 0), 15) - wholeDigits, 0), 6)
    let spare = magnitudes.map { Self.trailingZeros(of: $0, places: places) }.min() ?? 0
    self.init(places - spare)
  }

  /// How many of the decimals of the rounded value are zeros at its end.
  private static func trailingZeros(of value: Double, places: Int) -> Int {
    guard var digits = Decimal(rounding: value, places: places)?.significand else { return places }
    var count = 0
    while count < places, digits % 10 == 0 { (digits, count) = (digits / 10, count + 1) }
    return count
  }
}
