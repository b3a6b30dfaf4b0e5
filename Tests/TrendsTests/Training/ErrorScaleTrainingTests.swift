import Foundation
import TestSupport
import Testing

@testable import Trends

@Suite struct ErrorScaleTrainingTests {
  private static let planted: [ErrorScale.Trait: Double] = [
    .shortness: 0.4, .volatility: -0.2, .recentVolatility: 0.3, .taming: -0.5,
  ]

  @Test func plantedTraitsAreFoundAgain() throws {
    let scale = ErrorScale(coefficients: Self.planted)
    var random = RepeatableRandom(seed: 3)
    var training = ErrorScaleTraining()
    for history in try SeededSeries.all(from: 4) {
      guard let basis = ErrorScale.Basis(history, isPositive: false) else { continue }
      for horizon in 1...6 {
        let size = Double(horizon) * scale.factor(of: basis)
        let error = size * exp(0.05 * random.normal()) - ErrorScaleTraining.smallest
        training.add(
          horizon.isMultiple(of: 2) ? error : -error, basis: basis, horizon: horizon, weight: 1)
      }
    }
    let learnt = try training.trained()
    for (trait, value) in Self.planted {
      #expect(abs((learnt[trait] ?? .nan) - value) < 0.08, "\(trait)")
    }
  }

  @Test func withoutErrorsTraitsCountNothing() throws {
    #expect(try ErrorScaleTraining().trained().values.allSatisfy { $0 == 0 })
    #expect(try ErrorScaleTraining().trained().count == ErrorScale.Trait.allCases.count)
  }
}
