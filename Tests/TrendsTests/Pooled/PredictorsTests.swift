import Figures
import Foundation
import TestSupport
import Testing

@testable import Trends

@Suite struct PredictorsTests {
  @Test func valuesByHand() throws {
    let window = try WindowTests.small()
    let predictors = Predictors(window)
    for horizon in 1...6 {
      let years = Double(horizon)
      let lastChange = min(years * 4 / 3, 4 * years + 2)
      let theta = DynamicOptimisedTheta().fitted(to: window.history).points(horizon: 6)[horizon - 1]
      let expected: [Regressor: Double] = [
        .drift: years / 1.5,
        // The median of −1, 1, 2 and 2 is the unit itself.
        .medianDrift: years,
        .theta: Theta().fitted(to: window.history).points(horizon: 6)[horizon - 1] / 1.5,
        .dynamicTheta: theta / 1.5,
        .damped: DampedTrend().fitted(to: window.history).points(horizon: 6)[horizon - 1] / 1.5,
        .smoothing: SimpleSmoothing().fitted(to: window.history).level / 1.5,
        .lastChange: lastChange,
        // Half a unit a year of late, one and a half before.
        .acceleration: -2.0 / 3,
        .recentMedian: -2.0 / 3,
        .volatileDrift: 0.3 * years / 1.5,
        .volatileLastChange: 0.3 * lastChange,
        .correlatedLastChange: window.autocorrelation * lastChange,
        .spikyTheta: theta / 1.5 / 3,
        .unsettledTheta: theta / 1.5 / 9,
        .persistentMedian: -1.0 / 3,
        .change1: 4.0 / 3, .change2: -2.0 / 3, .change3: 4.0 / 3, .change4: 2.0 / 3,
        .shortGrowth: 1,
      ]
      for term in Regressor.allCases {
        let value = predictors.value(of: term, horizon: horizon)
        #expect(abs(value - (expected[term] ?? .nan)) < 1e-12, "\(term), \(horizon) years")
      }
    }
  }

  @Test func changesBeforeTheFirstCountNothing() throws {
    let predictors = Predictors(Window(try .ending([1, 2, 4, 3]), form: .level))
    #expect(predictors.value(of: .change4, horizon: 1) == 0)
    #expect(predictors.value(of: .change3, horizon: 1) != 0)
  }

  @Test func wildWindowsReachTheClips() throws {
    let jump = Predictors(
      Window(try .ending([Double](repeating: 0, count: 20) + [100]), form: .level))
    #expect(jump.value(of: .change1, horizon: 1) == 4)
    for horizon in 1...6 {
      let reach = Double(4 * horizon + 2)
      #expect(jump.value(of: .lastChange, horizon: horizon) == reach)
      #expect(abs(jump.value(of: .correlatedLastChange, horizon: horizon)) <= reach)
    }
    let stairs = Predictors(
      Window(try .ending([Double](repeating: 0, count: 20) + [100, 200]), form: .level))
    #expect(stairs.value(of: .recentMedian, horizon: 1) == -6)
    // From a level far below the reach is two units and four a year.
    let far = Predictors(
      Window(try .ending((0..<30).map { pow(Double($0 - 15), 9) }), form: .level))
    #expect(far.value(of: .drift, horizon: 1) <= 6)
  }

  @Test func everyTermStaysWithinItsClip() throws {
    for history in try SeededSeries.all(from: 4) + awkward.map({ try .ending($0) })
    where history.count >= 4 {
      let scale = ValueScale(of: history, kind: .level)
      let window = Window(history.map(scale.place), form: scale.form)
      guard !window.isStill else { continue }
      let predictors = Predictors(window)
      for horizon in 1...6 {
        for term in Regressor.allCases {
          let value = predictors.value(of: term, horizon: horizon)
          #expect(abs(value) <= Self.most(term, horizon) * (1 + 1e-12), "\(term), \(history)")
        }
      }
    }
  }

  /// The clip times the most that the trait can be.
  private static func most(_ term: Regressor, _ horizon: Int) -> Double {
    let reach = Double(4 * horizon + 2)
    return switch term {
    case .volatileDrift, .volatileLastChange: 1.5 * reach
    case .unsettledTheta: 2 * reach
    case .acceleration: 3
    case .recentMedian, .persistentMedian: 6
    case .change1, .change2, .change3, .change4: 4
    case .shortGrowth: 1.25
    default: reach
    }
  }

  @Test func allButConstantsTurnWithTheSeries() throws {
    for history in try SeededSeries.all(from: 4) {
      let window = Window(history, form: .level)
      guard !window.isStill else { continue }
      // The same steps with the other sign, to the last bit.
      let mirrored = Window(window.history.map { -$0 + history.lastValue }, form: .level)
      let plain = Window(window.history.map { $0 + history.lastValue }, form: .level)
      let (own, other) = (Predictors(mirrored), Predictors(plain))
      for term in Regressor.allCases {
        for horizon in [1, 3, 6] {
          let value = own.value(of: term, horizon: horizon)
          let sign = term.isConstant ? 1.0 : -1
          #expect(
            abs(value - sign * other.value(of: term, horizon: horizon)) < 1e-7,
            "\(term), \(horizon) years, \(history.values)")
        }
      }
    }
  }
}
