import Figures
import TestSupport
import Testing

@testable import Trends

@Suite struct CalibrationTests {
  private let growth = Indicator.Kind.allCases.map {
    Calibration.Growth(kind: $0, growth: 0, spread: 0.1)
  }
  private let coefficients = Calibration.coefficients { Double($0.horizon) }

  private func row(
    _ form: Form = .log, _ observations: Int = 1, _ horizon: Int = 1, below: Double = 1,
    above: Double = 1, freedom: Double = 3
  ) -> Calibration.Spread {
    .init(
      form: form, observations: observations, horizon: horizon, below: below, above: above,
      freedom: freedom)
  }

  private func calibration(
    growth: [Calibration.Growth]? = nil, coefficients: [Calibration.Coefficient]? = nil,
    traits: [ErrorScale.Trait: Double] = [:], spreads: [Calibration.Spread]? = nil
  ) throws -> Calibration {
    try Calibration(
      growth: growth ?? self.growth, coefficients: coefficients ?? self.coefficients,
      traits: traits, spreads: spreads ?? [row(), row(.level)])
  }

  @Test func everyKindNeedsItsGrowth() {
    #expect(throws: Calibration.Failure.growthMissing(kind: .balance)) {
      try calibration(growth: growth.dropLast())
    }
  }

  @Test(arguments: [Double.nan, 0, -1, .infinity]) func spreadOfGrowthIsPositive(spread: Double) {
    #expect(throws: Calibration.Failure.growthInvalid(kind: .balance)) {
      try calibration(
        growth: growth.dropLast() + [.init(kind: .balance, growth: 0, spread: spread)])
    }
  }

  @Test func everyCoefficientIsNeeded() {
    for (index, row) in coefficients.enumerated() {
      let place = row.place
      var rows = coefficients
      rows.remove(at: index)
      #expect(
        throws: Calibration.Failure.coefficientMissing(
          regression: place.regression, form: place.form, horizon: place.horizon, term: place.term)
      ) { try calibration(coefficients: rows) }
      rows.append(.init(place, value: index.isMultiple(of: 2) ? .nan : .infinity))
      #expect(
        throws: Calibration.Failure.coefficientInvalid(
          regression: place.regression, form: place.form, horizon: place.horizon, term: place.term)
      ) { try calibration(coefficients: rows) }
    }
  }

  @Test func rowsMayStandInAnyOrder() throws {
    var random = RepeatableRandom(seed: 4)
    let plain = try calibration()
    let shuffled = try calibration(coefficients: coefficients.shuffled(using: &random))
    #expect(plain.regressions == shuffled.regressions)
    let log = try #require(plain.regressions[.growth]?[.log])
    #expect(log.terms == PooledRegression.Name.growth.terms)
    #expect(log.coefficients.map { Set($0) } == [[1], [2], [3], [4], [5], [6]])
  }

  @Test(arguments: ErrorScale.Trait.allCases) func traitsAreNumbers(trait: ErrorScale.Trait) throws
  {
    #expect(throws: Calibration.Failure.traitInvalid(trait: trait)) {
      try calibration(traits: [trait: .nan])
    }
    #expect(try calibration(traits: [trait: 2]).errorScale.coefficients == [trait: 2])
  }

  @Test func rowsOfErrorsAreCompleteAndGrow() {
    let cases: [([Calibration.Spread], Calibration.Failure)] = [
      ([row()], .spreadMissing(form: .level, observations: 1, horizon: 1)),
      ([row(.level), row(.log, 2)], .spreadMissing(form: .log, observations: 1, horizon: 1)),
      (
        [row(.level), row(), row(.log, 1, 3)],
        .spreadMissing(form: .log, observations: 1, horizon: 2)
      ),
      (
        [row(.level), row(), row(.log, 1, 2, below: 0.5)],
        .spreadInvalid(form: .log, observations: 1, horizon: 2)
      ),
      (
        [row(.level), row(above: .nan)], .spreadInvalid(form: .log, observations: 1, horizon: 1)
      ),
      (
        [row(.level), row(freedom: .nan)], .spreadInvalid(form: .log, observations: 1, horizon: 1)
      ),
      (
        [row(.level), row(), row(.log, 1, 2, freedom: 4)],
        .spreadInvalid(form: .log, observations: 1, horizon: 2)
      ),
    ]
    for (rows, failure) in cases {
      #expect(throws: failure) { try calibration(spreads: rows) }
    }
  }

  @Test func lawIsThatOfTheLongestLengthReached() throws {
    let calibration = try calibration(
      spreads: [row(.level), row(), row(.log, 4, below: 2), row(.log, 16, below: 3)])
    #expect(
      [1, 3, 4, 15, 16, 99].map { calibration.law(.log, observations: $0).observations }
        == [1, 1, 4, 4, 16, 16])
  }
}
