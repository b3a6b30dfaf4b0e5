import NumericCore
import Testing

@Suite struct TailInversionTests {
  static let all: [any Distribution<Double>] = [
    Normal(), StudentT(degreesOfFreedom: 3), FisherF(numerator: 3, denominator: 8),
    ChiSquared(degreesOfFreedom: 5), Beta(2, 3),
  ]

  @Test("tiny probabilities are told apart", arguments: [1e-10, 1e-100, 1e-300])
  func tiny(_ q: Double) {
    for d in Self.all {
      #expect(relativeError(d.upperTail(at: d.quantile(upperTail: q)), q) < 1e-10 || d is Beta)
      #expect(relativeError(d.lowerTail(at: d.quantile(lowerTail: q)), q) < 1e-10)
    }
  }

  @Test("probabilities 0, ½ and 1")
  func ends() {
    #expect(Normal().quantile(lowerTail: 0) == -.infinity)
    #expect(Normal().quantile(upperTail: 0) == .infinity)
    #expect(Normal(mean: 3).quantile(lowerTail: 0.5) == 3)
    #expect(ChiSquared(degreesOfFreedom: 2).quantile(lowerTail: 0) == 0)
    #expect(ChiSquared(degreesOfFreedom: 2).quantile(lowerTail: 1) == .infinity)
    #expect(Beta(2, 3).quantile(lowerTail: 1) == 1 && Beta(2, 3).quantile(upperTail: 1) == 0)
  }

  @Test("what is not a number stays so")
  func notANumber() {
    for d in Self.all {
      #expect(d.lowerTail(at: .nan).isNaN && d.upperTail(at: .nan).isNaN)
    }
  }

  @Test("infinities are the ends of every tail")
  func infinities() {
    for d in Self.all {
      #expect(d.lowerTail(at: .infinity) == 1 && d.upperTail(at: .infinity) == 0)
      #expect(d.lowerTail(at: -.infinity) == 0 && d.upperTail(at: -.infinity) == 1)
      #expect(d.density(at: .infinity) == 0 && d.density(at: -.infinity) == 0)
    }
  }

  @Test("a quantile beyond the range of doubles is one near its end")
  func beyond() {
    #expect(ChiSquared(degreesOfFreedom: 0.1).quantile(lowerTail: 1e-100) < 1e-307)
    let heavy = FisherF(numerator: 2, denominator: 0.5)
    #expect(heavy.quantile(upperTail: 1e-200) > 1e307)
  }
}
