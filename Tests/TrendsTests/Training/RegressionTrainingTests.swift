import Figures
import NumericCore
import TestSupport
import Testing

@testable import Trends

@Suite struct RegressionTrainingTests {
  /// Series whose changes keep a share of the change before.
  private static func series(
    _ count: Int, years: Int, share: Double = 0.6, collection: String = "a"
  ) throws -> [TrainingSeries] {
    var random = RepeatableRandom(seed: 5)
    return try (0..<count).map { _ in
      var change = 0.0
      var value = 1000.0
      let values = (0..<years).map { _ -> Double in
        change = share * change + Double.random(in: -1...1, using: &random)
        value += change
        return value
      }
      return TrainingSeries(collection: collection, kind: .level, history: try .ending(values))
    }
  }

  private func table(
    _ series: [TrainingSeries], _ training: RegressionTraining = .init()
  ) throws -> [Calibration.Coefficient.Place: Double] {
    Dictionary(
      uniqueKeysWithValues: try training.trained(on: series).map { ($0.place, $0.value) })
  }

  @Test func aPlantedAutoregressionIsFoundAgain() throws {
    let learnt = try table(Self.series(90, years: 13))
    for (term, planted) in [(Regressor.change1, 0.6), (.change2, 0), (.change3, 0), (.change4, 0)] {
      let place = Calibration.Coefficient.Place(
        regression: .autoregression, form: .level, horizon: 1, term: term)
      #expect(abs(try #require(learnt[place]) - planted) < 0.12, "\(term)")
    }
    // Two years ahead the next change and a share of it.
    let second = Calibration.Coefficient.Place(
      regression: .autoregression, form: .level, horizon: 2, term: .change1)
    #expect(abs(try #require(learnt[second]) - (0.6 + 0.36)) < 0.25)
  }

  @Test func everyPlaceIsFilledAndTheSameEveryTime() throws {
    let series = try Self.series(10, years: 12)
    let learnt = try RegressionTraining().trained(on: series)
    #expect(Set(learnt.map(\.place)) == Set(Calibration.coefficients { _ in 0 }.map(\.place)))
    #expect(learnt.count == Set(learnt.map(\.place)).count)
    #expect(try RegressionTraining().trained(on: series) == learnt)
    #expect(learnt.allSatisfy { $0.value.isFinite })
  }

  @Test func orderOfSeriesDecidesNothing() throws {
    let series =
      try Self.series(10, years: 12) + Self.series(5, years: 9, share: 0, collection: "b")
    let plain = try table(series)
    for (place, value) in try table(series.reversed()) {
      #expect(abs(value - (plain[place] ?? .nan)) < 1e-6, "\(place)")
    }
  }

  @Test func collectionsCountEqually() throws {
    let wide = try Self.series(8, years: 10)
    let other = try Self.series(8, years: 10, share: -0.5, collection: "b")
    let once = try table(wide + other)
    let twice = try table(wide + wide + other)
    for (place, value) in twice { #expect(abs(value - (once[place] ?? .nan)) < 1e-6, "\(place)") }
  }

  @Test func whatIsLeftOutCountsNothing() throws {
    let series = try Self.series(6, years: 10)
    let learnt = try table(series, .init(without: [.theta, .change1]))
    for (place, value) in learnt where [.theta, .change1].contains(place.term) {
      #expect(value == 0, "\(place)")
    }
    #expect(learnt.values.contains { $0 != 0 })
  }

  @Test func withoutSeriesThePriorStands() throws {
    for (place, value) in try table([]) {
      #expect(value == [.dynamicTheta: 0.4, .medianDrift: 0.2][place.term] ?? 0)
    }
  }

  @Test(arguments: LeastAbsoluteDeviations.Loss.allCases) func absurdSeriesTeachFiniteNumbers(
    loss: LeastAbsoluteDeviations.Loss
  ) throws {
    let series = try awkward.map {
      TrainingSeries(collection: "a", kind: .level, history: try .ending($0.map { $0 / 1e10 }))
    }
    #expect(try table(series, .init(loss: loss)).values.allSatisfy { $0.isFinite })
  }
}
