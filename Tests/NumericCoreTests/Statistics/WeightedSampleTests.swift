import NumericCore
import Testing

@Suite struct WeightedSampleTests {
  static let shares = [0, 0.05, 0.1, 0.3, 0.5, 0.77, 0.9, 1]

  @Test("equal weights give type 7", arguments: shares, [1e-300, 1, 7, 1e300])
  func equal(_ p: Double, _ weight: Double) throws {
    let values = [5, -2, 8, 3.5, 11, 0.25]
    let weighted = try #require(
      WeightedSample(values, weights: Array(repeating: weight, count: 6)))
    let plain = try #require(SortedSample(values))
    #expect((weighted.quantile(p) - plain.quantile(p)).magnitude < 1e-13)
  }

  @Test("mirrored values have mirrored quantiles", arguments: shares)
  func mirror(_ p: Double) throws {
    let (values, weights) = ([5, -2, 8, 3.5, 11.0], [1, 4, 2, 0.5, 3.0])
    let sample = try #require(WeightedSample(values, weights: weights))
    let mirror = try #require(WeightedSample(values.map { -$0 }, weights: weights))
    #expect((sample.quantile(p) + mirror.quantile(1 - p)).magnitude < 1e-13)
  }

  @Test("weight draws a quantile towards its value; a weight of 0 does not count")
  func drawn() throws {
    let light = try #require(WeightedSample([1, 2, 3], weights: [1, 1, 1]))
    let heavy = try #require(WeightedSample([1, 2, 3, 99], weights: [1, 1, 8, 0]))
    #expect(light.quantile(0.5) == 2 && heavy.quantile(0.5) > 2.3)
    #expect(heavy.quantile(1) == 3 && heavy.quantile(0) == 1)
  }

  @Test("what cannot be weighed is refused")
  func refused() {
    #expect(WeightedSample([1, 2], weights: [0, 0]) == nil)
    #expect(WeightedSample([1, 2], weights: [1, -1]) == nil)
    #expect(WeightedSample([1, 2], weights: [1, .infinity]) == nil)
    #expect(WeightedSample([1, .nan], weights: [1, 1]) == nil)
    #expect(WeightedSample([4], weights: [2])?.quantile(0.3) == 4)
  }
}
