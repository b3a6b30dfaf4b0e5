import Foundation
import NumericCore
import Testing

/// The eleven linear regression sets: https://www.itl.nist.gov/div898/strd/lls/lls.shtml
@Suite("NIST linear regression")
struct NISTLinearTests {
  struct Model: Sendable {
    let name: String
    /// Degree of a polynomial in x, or nil for the columns as they stand.
    let degree: Int?
    let hasConstant: Bool
  }

  static let models = [
    Model(name: "Norris", degree: 1, hasConstant: true),
    Model(name: "Pontius", degree: 2, hasConstant: true),
    Model(name: "NoInt1", degree: nil, hasConstant: false),
    Model(name: "NoInt2", degree: nil, hasConstant: false),
    Model(name: "Filip", degree: 10, hasConstant: true),
    Model(name: "Longley", degree: nil, hasConstant: true),
    Model(name: "Wampler1", degree: 5, hasConstant: true),
    Model(name: "Wampler2", degree: 5, hasConstant: true),
    Model(name: "Wampler3", degree: 5, hasConstant: true),
    Model(name: "Wampler4", degree: 5, hasConstant: true),
    Model(name: "Wampler5", degree: 5, hasConstant: true),
  ]

  /// The least digits over the parameters, and those of each statistic.
  struct Score {
    let coefficients: Double
    let errors: Double
    let deviation: Double
    let rSquared: Double
    let f: Double
    let fit: LinearFit
    /// All but the coefficients.
    var others: [Double] { [errors, deviation, rSquared, f] }
  }

  static func score(_ model: Model, _ accuracy: LeastSquares.Accuracy) throws -> Score {
    let set = try NISTDataset(model.name)
    let data = try set.data
    let response = data.map { $0[0] }
    let design: DesignMatrix
    if let degree = model.degree {
      design = .polynomial(in: data.map { $0[1] }, degree: degree)
    } else {
      var columns = DesignMatrix(rows: data.count, constant: model.hasConstant)
      for j in 1..<data[0].count { columns.append("x\(j)", data.map { $0[j] }) }
      design = columns
    }
    let fit = try LeastSquares(accuracy: accuracy).fit(design, response: response)
    let parameters = try set.parameters
    try #require(parameters.count == fit.coefficients.count)
    func least(_ values: [Double], _ certified: [Double]) -> Double {
      zip(values, certified).map { digits($0, certified: $1) }.min() ?? 0
    }
    return Score(
      coefficients: least(fit.coefficients, parameters.map(\.estimate)),
      errors: least(fit.standardErrors, parameters.map(\.error)),
      deviation: digits(
        fit.residualStandardDeviation, certified: try set.numbers(after: "Standard", "Deviation")[0]
      ),
      rSquared: digits(fit.rSquared, certified: try set.numbers(after: "R-Squared")[0]),
      f: digits(
        fit.fStatistic ?? .nan, certified: try set.numbers(after: "Regression").last ?? .nan),
      fit: fit)
  }

  @Test("coefficients reach 14 digits, all else 13")
  func refined() throws {
    var lines = ["set         coef     SE    RSD     R2      F  steps  condition"]
    for model in Self.models {
      let score = try Self.score(model, .refined)
      lines.append(line(model, score))
      #expect(score.coefficients >= 14.0, "\(model.name)")
      #expect(score.others.allSatisfy { $0 >= 13.0 }, "\(model.name)")
      #expect(score.fit.isConverged, "\(model.name)")
      #expect(score.fit.rank == score.fit.coefficients.count, "\(model.name)")
    }
    print(lines.joined(separator: "\n"))
  }

  @Test("plain fits reach what the factorisation allows")
  func plain() throws {
    var lines = ["plain       coef     SE    RSD     R2      F"]
    for model in Self.models {
      let score = try Self.score(model, .plain)
      lines.append(line(model, score))
      #expect(score.coefficients >= (model.name == "Wampler5" ? 5.0 : 6.5), "\(model.name)")
      #expect(score.others.allSatisfy { $0 >= 6.5 }, "\(model.name)")
    }
    print(lines.joined(separator: "\n"))
  }

  private func line(_ model: Model, _ score: Score) -> String {
    let cells = ([score.coefficients] + score.others).map { String(format: "%7.1f", $0) }.joined()
    let name = model.name.padding(toLength: 9, withPad: " ", startingAt: 0)
    let steps = score.fit.refinements
    return name + cells
      + (steps > 0 ? String(format: "%7d  %9.1e", steps, score.fit.conditionNumber) : "")
  }

  @Test("an exact fit has no residual and an infinite F", arguments: ["Wampler1", "Wampler2"])
  func exact(_ name: String) throws {
    let model = try #require(Self.models.first { $0.name == name })
    for accuracy in [LeastSquares.Accuracy.plain, .refined] {
      let fit = try Self.score(model, accuracy).fit
      #expect(fit.residualStandardDeviation == 0)
      #expect(fit.standardErrors.allSatisfy { $0 == 0 })
      #expect(fit.fStatistic == .infinity)
      #expect(fit.rSquared == 1)
    }
  }
}
