/// Sums of the errors at the values forecast of one series.
struct PointErrors: Sendable, Equatable {
  private(set) var points = 0
  /// Of 200·|y − f| ÷ (|y| + |f|), 0 where both are zero.
  private(set) var symmetric = 0.0
  /// Of |y − f| in units of the scale.
  private(set) var scaled = 0.0
  /// Of the interval scores of the 95% range in units of the scale: its width, and forty times what
  /// a value lies outside (Gneiting and Raftery, JASA 102, 2007).
  private(set) var interval = 0.0
  private(set) var inside80 = 0
  private(set) var inside95 = 0

  /// Adds a forecast that is a value alone.
  mutating func add(_ point: Double, for value: Double, scale: Double) {
    points += 1
    symmetric += PointErrors.symmetric(value, point)
    scaled += abs(value - point) / scale
  }

  /// Adds a forecast with its ranges.
  mutating func add(_ year: Projection.Year, for value: Double, scale: Double) {
    add(year.point, for: value, scale: scale)
    let wide = year.range(0.95)
    let outside = max(0, wide.lowerBound - value, value - wide.upperBound)
    interval += (wide.upperBound - wide.lowerBound + 40 * outside) / scale
    inside80 += year.range(0.8).contains(value) ? 1 : 0
    inside95 += outside == 0 ? 1 : 0
  }

  /// Both are divided by the larger first, so that nothing overflows.
  private static func symmetric(_ value: Double, _ point: Double) -> Double {
    let size = max(abs(value), abs(point))
    guard value != point else { return 0 }
    let (value, point) = (value / size, point / size)
    return 200 * abs(value - point) / (abs(value) + abs(point))
  }
}
