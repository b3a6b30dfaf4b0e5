import Glibc

/// How fast an indicator is known to grow in a year, in percent: 1st, 50th and 99th percentile.
public struct GrowthBand: Sendable, Equatable {
  public let p1: Double
  public let p50: Double
  public let p99: Double

  /// A band; nil unless −100 < p1 < p50 < p99 and all are finite.
  public init?(p1: Double, p50: Double, p99: Double) {
    guard -100 < p1, p1 < p50, p50 < p99, p99.isFinite else { return nil }
    self.p1 = p1
    self.p50 = p50
    self.p99 = p99
  }

  /// The median growth, in logarithms.
  var growth: Double { log1p(p50 / 100) }
  /// How far below the median the 1st percentile lies, in logarithms.
  var below: Double { growth - log1p(p1 / 100) }
  /// How far above the median the 99th percentile lies, in logarithms.
  var above: Double { log1p(p99 / 100) - growth }
}
