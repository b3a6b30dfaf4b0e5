import NumericCore
import Testing

@Suite struct StudentTTests {
  @Test(
    "the quantile at 97.5%",
    arguments: [
      (1, 12.706204736174705), (2, 4.302652729749464), (3, 3.1824463052837095),
      (4, 2.7764451051977943), (5, 2.570581835636315), (6, 2.446911851144971),
      (7, 2.364624251592786), (8, 2.306004135204168), (.infinity, 1.959963984540054),
    ])
  func quantiles(_ freedom: Double, _ expected: Double) {
    let t = StudentT(degreesOfFreedom: freedom)
    #expect(relativeError(t.quantile(lowerTail: 0.975), expected) < 1e-14)
    #expect(relativeError(t.quantile(upperTail: 0.025), expected) < 1e-14)
    #expect(t.quantile(lowerTail: 0.025) == -t.quantile(upperTail: 0.025))
  }

  @Test("location and scale move the distribution")
  func moved() {
    let t = StudentT(degreesOfFreedom: 4, location: 100, scale: 8)
    let standard = StudentT(degreesOfFreedom: 4)
    #expect(t.quantile(lowerTail: 0.9) == 100 + 8 * standard.quantile(lowerTail: 0.9))
    #expect(t.upperTail(at: 116) == standard.upperTail(at: 2))
    #expect(t.density(at: 116) == standard.density(at: 2) / 8)
  }

  @Test(
    "with many degrees of freedom it passes into the normal", arguments: [1e8, 1e12, 9e15, 1e300])
  func normal(_ freedom: Double) {
    let t = StudentT(degreesOfFreedom: freedom)
    for x in [-6, -0.5, 0.1, 2.5] {
      #expect(relativeError(t.lowerTail(at: x), Normal().lowerTail(at: x)) < 1000 / freedom + 1e-11)
      #expect(relativeError(t.density(at: x), Normal().density(at: x)) < 1000 / freedom + 1e-11)
    }
  }
}
