import Foundation
import NumericCore
import Testing

@Suite("Distributions against reference values")
struct DistributionTests {
  static let names = ["normal", "t", "f", "chi2", "beta"]

  struct Case {
    let distribution: any Distribution<Double>
    let x: Double
    let density: Double
    let lower: Double
    let upper: Double
    let label: String
  }

  static func cases(_ name: String) throws -> [Case] {
    try ReferenceTable("distributions").rows.filter { $0[0] == name }.map { row in
      let numbers = try row.dropFirst().map { try #require(Double($0)) }
      return Case(
        distribution: try #require(make(name, numbers[0], numbers[1])), x: numbers[2],
        density: numbers[3], lower: numbers[4], upper: numbers[5], label: "\(row.prefix(4))")
    }
  }

  static func make(_ name: String, _ a: Double, _ b: Double) -> (any Distribution<Double>)? {
    switch name {
    case "normal": Normal(mean: a, standardDeviation: b)
    case "t": StudentT(degreesOfFreedom: a)
    case "f": FisherF(numerator: a, denominator: b)
    case "chi2": ChiSquared(degreesOfFreedom: a)
    case "beta": Beta(a, b)
    default: nil
    }
  }

  @Test("density and both tails are right to 12 digits", arguments: names)
  func tails(_ name: String) throws {
    for row in try Self.cases(name) {
      let d = row.distribution
      #expect(relativeError(d.density(at: row.x), row.density) < 1e-12, "\(row.label)")
      #expect(relativeError(d.lowerTail(at: row.x), row.lower) < 1e-12, "\(row.label)")
      #expect(relativeError(d.upperTail(at: row.x), row.upper) < 1e-12, "\(row.label)")
    }
  }

  /// The error of a quantile is that of the probability, a few units of a double, times dx/dp.
  @Test("quantiles lead back to where the tail was taken", arguments: names)
  func quantiles(_ name: String) throws {
    for row in try Self.cases(name) where row.x.magnitude > 1e-300 && row.density > 0 {
      let d = row.distribution
      let allowance = 1e-12 + 1e-13 * min(row.lower, row.upper) / (row.density * row.x.magnitude)
      if row.lower < 0.9 {
        #expect(
          relativeError(d.quantile(lowerTail: row.lower), row.x) < allowance, "\(row.label)")
      }
      if row.upper < 0.9 {
        #expect(
          relativeError(d.quantile(upperTail: row.upper), row.x) < allowance, "\(row.label)")
      }
    }
  }

  @Test("a density is the slope of its tail", arguments: names)
  func slopes(_ name: String) throws {
    for row in try Self.cases(name) where min(row.lower, row.upper) > 0.01 && row.x != 0 {
      let (d, step) = (row.distribution, row.x.magnitude * 1e-4)
      let slope = (d.lowerTail(at: row.x + step) - d.lowerTail(at: row.x - step)) / (2 * step)
      guard row.density * step > 1e-7, slope > 0 else { continue }
      #expect(relativeError(slope, row.density) < 1e-3, "\(row.label)")
    }
  }

  @Test("tails are monotonic and within 0 and 1", arguments: names)
  func monotonic(_ name: String) throws {
    for d in [Self.make(name, 0.7, 1.3), Self.make(name, 8, 3), Self.make(name, 1, 200)] {
      let d = try #require(d)
      let points = stride(from: -60, through: 60, by: 1).map { x in
        name == "normal" || name == "t" ? Double(x) / 5 : exp2(Double(x) / 4)
      }
      for (x, next) in zip(points, points.dropFirst()) {
        #expect(d.lowerTail(at: x) <= d.lowerTail(at: next) * (1 + 1e-14))
        #expect(d.upperTail(at: next) <= d.upperTail(at: x) * (1 + 1e-14))
        #expect((0...1).contains(d.lowerTail(at: x)) && (0...1).contains(d.upperTail(at: x)))
      }
    }
  }
}
