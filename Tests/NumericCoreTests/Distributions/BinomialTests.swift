import NumericCore
import Testing

@Suite struct BinomialTests {
  @Test("probabilities and both tails are right to 12 digits")
  func tails() throws {
    for row in try ReferenceTable("distributions").rows.filter({ $0[0] == "binomial" }) {
      let n = try #require(Int(row[1]))
      let k = try #require(Int(row[3]))
      let numbers = try [2, 4, 5, 6].map { try #require(Double(row[$0])) }
      let binomial = Binomial(trials: n, probability: numbers[0])
      #expect(relativeError(binomial.density(at: k), numbers[1]) < 1e-12, "\(row)")
      #expect(relativeError(binomial.lowerTail(at: k), numbers[2]) < 1e-12, "\(row)")
      #expect(relativeError(binomial.upperTail(at: k), numbers[3]) < 1e-12, "\(row)")
    }
  }

  @Test("a quantile is the first count that reaches the probability", arguments: [0.01, 0.3, 0.9])
  func quantiles(_ probability: Double) {
    let binomial = Binomial(trials: 12, probability: probability)
    for p in [0, 1e-9, 0.05, 0.5, 0.8, 0.999, 1] {
      let k = binomial.quantile(lowerTail: p)
      #expect(binomial.lowerTail(at: k) >= p)
      #expect(k == 0 || binomial.lowerTail(at: k - 1) < p)
      let u = binomial.quantile(upperTail: p)
      #expect(binomial.upperTail(at: u) <= p)
      #expect(u == 0 || binomial.upperTail(at: u - 1) > p)
    }
  }

  @Test("certain and impossible success, and no trial at all")
  func edges() {
    let never = Binomial(trials: 5, probability: 0)
    #expect(never.density(at: 0) == 1 && never.upperTail(at: 0) == 0)
    let always = Binomial(trials: 5, probability: 1)
    #expect(always.density(at: 5) == 1 && always.lowerTail(at: 4) == 0)
    let none = Binomial(trials: 0, probability: 0.5)
    #expect(
      none.density(at: 0) == 1 && none.lowerTail(at: 0) == 1 && none.quantile(lowerTail: 0.5) == 0)
    #expect(never.density(at: -1) == 0 && never.density(at: 6) == 0)
    #expect(never.lowerTail(at: -1) == 0 && never.upperTail(at: -1) == 1)
  }
}
