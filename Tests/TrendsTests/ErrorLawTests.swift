import Foundation
import NumericCore
import TestSupport
import Testing

@testable import Trends

@Suite struct ErrorLawTests {
  @Test func beyondTheTrainedHorizonThePowerLawGoesOn() throws {
    let law = try Calibration.sample().law(.log, observations: 1)
    for horizon in [1, 4, 5, 8, 30] {
      let scale = law.scale(horizon: horizon)
      #expect(abs(scale.below - 0.8 * pow(Double(horizon), 0.6)) < 1e-12)
      #expect(abs(scale.above - 0.9 * pow(Double(horizon), 0.6)) < 1e-12)
    }
  }

  @Test func flatLawsGrowAsARandomWalkDoes() throws {
    let rows = (1...2).map {
      Calibration.Spread(
        form: .log, observations: 1, horizon: $0, below: 1, above: 1, freedom: 3)
    }
    let law = try #require(try ErrorLaw.laws(of: .log, from: rows).first)
    #expect(abs(law.scale(horizon: 8).below - 2) < 1e-12)
  }
}
