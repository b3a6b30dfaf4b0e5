import Foundation
import NumericCore
import Testing

/// Univariate sets: https://www.itl.nist.gov/div898/strd/univ/homepage.html
@Suite("NIST univariate statistics")
struct NISTUnivariateTests {
  static let names = ["NumAcc1", "NumAcc2", "NumAcc3", "NumAcc4", "Michelso", "Lew"]

  static func score(_ name: String) throws -> (mean: Double, deviation: Double, r: Double) {
    let set = try NISTDataset(name)
    let summary = try #require(Summary(try set.data.map { $0[0] }))
    return (
      NumericCoreTests.digits(
        summary.mean, certified: try set.lastNumber(onLineStarting: "Sample Mean")),
      NumericCoreTests.digits(
        summary.standardDeviation ?? .nan,
        certified: try set.lastNumber(onLineStarting: "Sample Standard Deviation")),
      NumericCoreTests.digits(
        summary.autocorrelation ?? .nan,
        certified: try set.lastNumber(onLineStarting: "Sample Autocorrelation"))
    )
  }

  @Test("means reach 14 digits, deviations and autocorrelations 13")
  func digits() throws {
    var lines = ["set         mean     sd   r(1)"]
    for name in Self.names {
      let score = try Self.score(name)
      lines.append(
        name.padding(toLength: 9, withPad: " ", startingAt: 0)
          + [score.mean, score.deviation, score.r].map { String(format: "%7.1f", $0) }.joined())
      #expect(score.mean >= 14, "\(name)")
      #expect(score.deviation >= 13, "\(name)")
      #expect(score.r >= 13, "\(name)")
    }
    print(lines.joined(separator: "\n"))
  }
}
