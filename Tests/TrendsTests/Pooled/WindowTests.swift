import Figures
import Foundation
import TestSupport
import Testing

@testable import Trends

@Suite struct WindowTests {
  /// Steps 1, 2, −1 and 2, none of which is wild.
  static func small() throws -> Window {
    Window(try .ending([1, 2, 4, 3, 5]), form: .level)
  }

  @Test func stepsAndUnitByHand() throws {
    let window = try Self.small()
    #expect(window.values == [-4, -3, -1, -2, 0])
    #expect(window.steps == [1, 2, -1, 2])
    #expect(window.unit == 1.5 && window.rawUnit == 1.5)
    #expect(window.volatility == 0.3)
    #expect(window.shortness == 1)
    #expect(window.persistence == 0.5)
    #expect(abs(window.spikiness - 1.0 / 3) < 1e-15)
    #expect(abs(window.recentVolatility - 1.0 / 9) < 1e-15)
    // Around their mean the steps are 0, 1, −2 and 1.
    #expect(abs(window.autocorrelation + 2.0 / 3) < 1e-6)
    #expect(window.mean(last: 2) == 0.5 && window.mean(last: 9) == 1)
    #expect(window.median(last: 3) == -1)
  }

  @Test func aStepCountsNoFurtherThanTheMeanNearTheMedian() throws {
    // The median size is 1, the mean 10.9; then four medians are less and hold.
    let window = Window(try .ending([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 109]), form: .level)
    #expect(window.rawUnit == 10.9)
    #expect(window.steps == [Double](repeating: 1, count: 9) + [4])
    // Here twice the median, 4, is more than the mean.
    let even = Window(try .ending([0, 2, 4, 6, -2, 0, 2]), form: .level)
    #expect(even.steps == [2, 2, 2, -4, 2, 2])
    #expect(even.values.last == 0 && even.values.first == -6)
  }

  @Test func whereMostStepsAreZeroNothingIsTamed() throws {
    let window = Window(try .ending([0, 0, 0, 0, 100]), form: .level)
    #expect(window.steps == [0, 0, 0, 100] && window.unit == 25)
  }

  @Test func aGapCountsAtItsYearlyRate() throws {
    let sparse = try History(years: [2000, 2002, 2003, 2006], values: [1, 5, 7, 13])
    #expect(Window(sparse, form: .level).steps == [2, 2, 2])
    #expect(Window(sparse, form: .level).history.years == [0, 1, 2, 3])
  }

  @Test func unitIsNoLessThanAThousandthOfTheLastValue() throws {
    let flat = Window(try .ending([1e6, 1e6, 1e6 + 1]), form: .level)
    #expect(abs(flat.unit - 1000.001) < 1e-9)
    #expect(flat.rawUnit == 0.5 && !flat.isStill)
    #expect(Window(try .ending([7, 7, 7]), form: .level).isStill)
    #expect(Window(try .ending([0, 0]), form: .level).volatility == 1.5)
    #expect(Window(try .ending([2, 2 + 1e-6]), form: .log).unit == 1e-3)
  }

  @Test func traitsStayInTheirRanges() throws {
    for history in try SeededSeries.all(from: 2) + awkward.map({ try .ending($0) })
    where history.count > 1 {
      let window = Window(history.map(ValueScale(of: history, kind: .balance).place), form: .level)
      guard !window.isStill else { continue }
      #expect(window.values.last == 0 && window.unit > 0)
      #expect(window.volatility > 0 && window.volatility <= 1.5)
      #expect((0...1).contains(window.persistence))
      #expect((0...1).contains(window.spikiness))
      #expect((-1...2).contains(window.recentVolatility))
      #expect(abs(window.autocorrelation) <= 1)
      #expect(window.shortness == 5 / Double(history.count))
      #expect(abs(window.steps.reduce(0, +) + window.values[0]) <= 1e-12 * 60 * window.unit)
    }
  }

  @Test func scaleByAPowerOfTwoChangesNoTrait() throws {
    for history in try SeededSeries.all(from: 2) {
      let plain = Window(history, form: .level)
      for exponent: Int32 in [-200, 7] {
        let scaled = Window(history.map { scalbn($0, exponent) }, form: .level)
        #expect(scaled.unit == scalbn(plain.unit, exponent))
        #expect(scaled.steps == plain.steps.map { scalbn($0, exponent) })
        #expect(traits(scaled) == traits(plain))
      }
    }
  }

  @Test func mirrorChangesTheSignOfStepsAlone() throws {
    for history in try SeededSeries.all(from: 2) {
      let plain = Window(history, form: .level)
      let mirrored = Window(history.mirrored, form: .level)
      #expect(abs(mirrored.unit - plain.unit) <= 1e-12 * plain.unit)
      for (own, other) in zip(mirrored.steps, plain.steps) {
        #expect(abs(own + other) <= 1e-11 * plain.unit)
      }
      for (own, other) in zip(traits(mirrored), traits(plain)) { #expect(abs(own - other) < 1e-9) }
    }
  }

  private func traits(_ window: Window) -> [Double] {
    [
      window.volatility, window.shortness, window.persistence, window.spikiness,
      window.recentVolatility,
    ]
  }
}

extension History {
  /// Turned upside down around the last value.
  var mirrored: History { map { 2 * lastValue - $0 } }
}
