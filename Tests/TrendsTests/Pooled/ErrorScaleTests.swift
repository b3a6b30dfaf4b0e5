import Foundation
import TestSupport
import Testing

@testable import Trends

@Suite struct ErrorScaleTests {
  private static let scale = ErrorScale(coefficients: [
    .shortness: 0.3, .volatility: -0.1, .recentVolatility: 0.3, .taming: -0.6,
  ])

  @Test func basisByHand() throws {
    let history = try History.ending([1, 2, 4, 3, 5])
    let basis = try #require(ErrorScale.Basis(history, isPositive: false))
    #expect(basis.size == 1.5)
    #expect(basis.traits.map(\.trait) == ErrorScale.Trait.allCases)
    let expected = [1, log(0.3 + 0.003), 1.0 / 9, 0]
    for (trait, value) in zip(basis.traits, expected) { #expect(abs(trait.value - value) < 1e-14) }
    // Logarithms change by ln 2, ln 2, ln 4/3 and ln 5/3, none of them wild.
    let unit = (2 * log(2.0) + log(4.0 / 3) + log(5.0 / 3)) / 4
    let positive = try #require(ErrorScale.Basis(history, isPositive: true))
    #expect(abs(positive.size - (1.5 * 5 * unit).squareRoot()) < 1e-14)
    let factor = exp(0.3 - 0.1 * log(0.303) + 0.3 / 9)
    #expect(abs(Self.scale.factor(of: basis) - factor) < 1e-13)
    #expect(
      abs(Self.scale.size(of: history, isPositive: false, usual: 9) - 1.5 * factor) < 1e-13)
  }

  @Test func logarithmsCountNoMoreThanThrice() throws {
    // From next to nothing the logarithm leaps.
    let history = try History.ending([1e-30, 1, 1, 1e-30, 1])
    let basis = try #require(ErrorScale.Basis(history, isPositive: true))
    #expect(abs(basis.size - 3.0.squareRoot() * 0.75) < 1e-12)
  }

  @Test func whatNeverChangedTakesTheUsualSize() throws {
    let none = ErrorScale(coefficients: [:])
    for isPositive in [true, false] {
      #expect(
        none.size(of: try .ending([7, 7, 7, 7]), isPositive: isPositive, usual: 0.1)
          == 0.1 * 7)
    }
    #expect(
      none.size(of: try .ending([0, 0, 0, 0]), isPositive: false, usual: 0.1) == 0.1)
  }

  @Test func traitsThatAreMissingCountNothing() throws {
    let basis = try #require(ErrorScale.Basis(.ending(grown), isPositive: true))
    #expect(ErrorScale(coefficients: [:]).factor(of: basis) == 1)
  }

  @Test func sizesScaleWithTheValues() throws {
    for history in try SeededSeries.all(from: 4) {
      let isPositive = history.values.allSatisfy { $0 > 0 }
      let plain = Self.scale.size(of: history, isPositive: isPositive, usual: 0.1)
      #expect(plain > 0 && plain.isFinite)
      for factor in [1e-6, 8, 1e9] {
        let size = Self.scale.size(
          of: history.map { factor * $0 }, isPositive: isPositive, usual: 0.1)
        #expect(abs(size / (factor * plain) - 1) < 1e-9 || history.values.allSatisfy { $0 == 0 })
      }
    }
  }

  @Test func moreTamingMeansThatLessOfItIsAForeseeableSize() throws {
    let calm = try History.ending([10, 11, 12, 11, 12, 13, 12, 13, 14, 15])
    let spiked = try History.ending([10, 11, 12, 11, 90, 13, 12, 13, 14, 15])
    func taming(_ history: History) throws -> Double {
      try #require(ErrorScale.Basis(history, isPositive: true)).traits[3].value
    }
    #expect(try taming(calm) == 0)
    #expect(try taming(spiked) < 0 && taming(spiked) >= -2)
  }
}
