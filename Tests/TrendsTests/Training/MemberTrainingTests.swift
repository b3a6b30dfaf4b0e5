import Figures
import Foundation
import Testing

@testable import Trends

@Suite struct MemberTrainingTests {
  private let growth = Indicator.Kind.allCases.map {
    Calibration.Growth(kind: $0, growth: 0, spread: 0.1)
  }

  @Test func theModelThatIsRightGetsAllButTheSharedHalf() throws {
    let series = try [0.05, 0.1, 0.2].map {
      rate in
      TrainingSeries(
        collection: "a", kind: .level,
        history: try .ending((0..<14).map { exp(rate * Double($0)) }))
    }
    let members = try MemberTraining(models: [.randomWalk, .drift], growth: growth).trained(
      on: series)
    #expect(abs(members[0].weight - 0.25) < 1e-6)
    #expect(abs(members[1].weight - 0.75) < 1e-6)
    #expect(abs(members[0].error - 1) < 1e-9)
    #expect(members[1].error < 1e-9)
  }

  @Test func withoutSeriesWeightsAreEqual() throws {
    let members = try MemberTraining(models: [.drift, .dynamicTheta], growth: growth).trained(on: []
    )
    #expect(members.map(\.weight) == [0.5, 0.5])
  }
}
