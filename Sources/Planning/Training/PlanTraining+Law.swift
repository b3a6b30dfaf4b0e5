import NumericCore
import Trends

extension PlanTraining {
  /// The freedom of the law of reports, whose errors are too few to tell it.
  static let usualFreedom = 3.0

  /// How errors are spread, in units of their size.
  func law(
    of errors: [(size: Double, weight: Double)], among cases: [PlanCase]
  ) -> PlanCalibration.Law {
    switch source {
    case .budgets: quantileLaw(errors)
    case .reports: reportedLaw(errors.map(\.size), among: cases)
    }
  }

  /// One width for both sides, and the share of exact hits, held off 0.
  private func reportedLaw(_ errors: [Double], among cases: [PlanCase]) -> PlanCalibration.Law {
    let width = Self.width(of: errors)
    let exact = Double(cases.count { $0.isExact })
    return PlanCalibration.Law(
      below: width, above: width, freedom: Self.usualFreedom,
      exact: (exact + 0.5) / Double(cases.count + 1))
  }

  /// The Student t on either side that has the outer quantiles of the errors.
  private func quantileLaw(_ errors: [(size: Double, weight: Double)]) -> PlanCalibration.Law {
    var quantiles = ErrorQuantiles()
    for error in errors { quantiles.add(error.size, weight: error.weight) }
    let law = ErrorQuantiles.spreads(form: .log, observations: 1, [quantiles]).first
    return .init(below: law?.below ?? 1, above: law?.above ?? 1, freedom: law?.freedom ?? 5)
  }

  /// The width under which a Student t about zero makes the errors most likely; 1 for none.
  ///
  /// Expectation and maximisation for scale mixtures of normals (Lange, Little, Taylor, Journal of
  /// the American Statistical Association 84, 1989).
  static func width(of errors: [Double]) -> Double {
    guard !errors.isEmpty else { return 1 }
    var square = max(errors.reduce(0) { $0 + $1 * $1 } / Double(errors.count), 1e-6)
    for _ in 0..<100 {
      let sum = errors.reduce(0) { sum, error in
        sum + (usualFreedom + 1) * error * error / (usualFreedom + error * error / square)
      }
      square = max(sum / Double(errors.count), 1e-6)
    }
    return square.squareRoot()
  }
}
