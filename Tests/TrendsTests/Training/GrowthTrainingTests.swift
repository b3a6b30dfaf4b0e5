import Figures
import Foundation
import Testing

@testable import Trends

@Suite struct GrowthTrainingTests {
  private func series(_ collection: String, _ kind: Indicator.Kind, rate: Double) throws
    -> TrainingSeries
  {
    TrainingSeries(
      collection: collection, kind: kind,
      history: try .ending((0..<8).map { exp(rate * Double($0)) }))
  }

  @Test func collectionsCountEqually() throws {
    let all =
      try [series("a", .money, rate: 0.1)] + (0..<9).map { _ in try series("b", .money, rate: 0.3) }
    let trained = Calibration.Growth.trained(.money, on: all)
    #expect(abs(trained.growth - 0.2) < 1e-12)
    #expect(abs(trained.spread - 0.2) < 1e-12)
  }

  @Test(arguments: [Indicator.Kind.share, .rate, .balance]) func ratiosGetNoGrowth(
    kind: Indicator.Kind
  )
    throws
  {
    let trained = Calibration.Growth.trained(kind, on: [try series("a", kind, rate: 0.1)])
    #expect(trained.growth == 0)
    #expect(trained.spread > 0)
  }

  @Test func kindWithoutSeriesBorrowsTheSpread() throws {
    let trained = Calibration.Growth.trained(.balance, on: [try series("a", .level, rate: 0.25)])
    #expect(abs(trained.spread - 0.25) < 1e-12)
  }
}
