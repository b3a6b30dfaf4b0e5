import NumericCore
import Testing

@Suite("Quantiles in common use")
struct QuantileTests {
  @Test(
    "Student's t at 97.5%",
    arguments: [
      (1, 12.706204736174705), (2, 4.302652729749464), (3, 3.1824463052837095),
      (4, 2.7764451051977943), (5, 2.570581835636315), (6, 2.446911851144971),
      (7, 2.364624251592786), (8, 2.306004135204168), (.infinity, 1.959963984540054),
    ])
  func studentT(_ freedom: Double, _ expected: Double) {
    let t = StudentT(degreesOfFreedom: freedom)
    #expect(relativeError(t.quantile(lowerTail: 0.975), expected) < 1e-14)
    #expect(relativeError(t.quantile(upperTail: 0.025), expected) < 1e-14)
    #expect(t.quantile(lowerTail: 0.025) == -t.quantile(upperTail: 0.025))
  }

  @Test("location and scale move a t distribution")
  func moved() {
    let t = StudentT(degreesOfFreedom: 4, location: 100, scale: 8)
    let standard = StudentT(degreesOfFreedom: 4)
    #expect(t.quantile(lowerTail: 0.9) == 100 + 8 * standard.quantile(lowerTail: 0.9))
    #expect(t.upperTail(at: 116) == standard.upperTail(at: 2))
    #expect(t.density(at: 116) == standard.density(at: 2) / 8)
  }

  @Test("tiny probabilities are told apart", arguments: [1e-10, 1e-100, 1e-300])
  func tiny(_ q: Double) {
    for d: any Distribution<Double> in [
      Normal(), StudentT(degreesOfFreedom: 3), FisherF(numerator: 3, denominator: 8),
      ChiSquared(degreesOfFreedom: 5), Beta(2, 3),
    ] {
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
    for d: any Distribution<Double> in [
      Normal(), StudentT(degreesOfFreedom: 3), FisherF(numerator: 3, denominator: 8),
      ChiSquared(degreesOfFreedom: 5), Beta(2, 3),
    ] {
      #expect(d.lowerTail(at: .nan).isNaN && d.upperTail(at: .nan).isNaN)
    }
  }

  @Test("infinities are the ends of every tail")
  func infinities() {
    for d: any Distribution<Double> in [
      Normal(), StudentT(degreesOfFreedom: 3), FisherF(numerator: 3, denominator: 8),
      ChiSquared(degreesOfFreedom: 5), Beta(2, 3),
    ] {
      #expect(d.lowerTail(at: .infinity) == 1 && d.upperTail(at: .infinity) == 0)
      #expect(d.lowerTail(at: -.infinity) == 0 && d.upperTail(at: -.infinity) == 1)
      #expect(d.density(at: .infinity) == 0 && d.density(at: -.infinity) == 0)
    }
  }
}
