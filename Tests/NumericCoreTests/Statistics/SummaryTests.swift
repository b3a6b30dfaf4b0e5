import NumericCore
import Testing

@Suite struct SummaryTests {
  @Test("five numbers, by hand")
  func byHand() throws {
    let summary = try #require(Summary([2, 4, 4, 6, 9.0]))
    #expect(summary.count == 5 && summary.mean == 5)
    #expect(summary.standardDeviation == 7.0.squareRoot())
    #expect(summary.autocorrelation == (3 + 1 - 1 + 4) / 28.0)
  }

  @Test("a power of two changes no digit", arguments: [-1000, -30, 30, 1000])
  func scale(_ exponent: Int) throws {
    let values = [0.1, 0.7, 0.35, 0.9]
    let factor = Double(sign: .plus, exponent: exponent, significand: 1)
    let summary = try #require(Summary(values))
    let scaled = try #require(Summary(values.map { $0 * factor }))
    #expect(scaled.mean == summary.mean * factor)
    #expect(scaled.standardDeviation == summary.standardDeviation.map { $0 * factor })
    #expect(scaled.autocorrelation == summary.autocorrelation)
  }

  @Test("equal values have no spread and no autocorrelation")
  func constant() throws {
    let summary = try #require(Summary([0.1, 0.1, 0.1]))
    #expect(summary.mean == 0.1 && summary.standardDeviation == 0)
    #expect(summary.autocorrelation == nil)
    #expect(Summary([4.0])?.standardDeviation == nil)
  }

  @Test("nothing, or what is not finite, is not summarised")
  func refused() {
    #expect(Summary([Double]()) == nil)
    #expect(Summary([1, .nan]) == nil && Summary([1, .infinity]) == nil)
  }
}
