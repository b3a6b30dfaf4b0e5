import NumericCore
import Testing

@Suite struct SortedSampleTests {
  @Test(
    "quantiles of type 7",
    arguments: [(0, 1), (0.1, 1.3), (0.25, 1.75), (0.5, 3), (0.9, 8.2), (1, 10.0)])
  func quantiles(_ p: Double, _ expected: Double) throws {
    let sample = try #require(SortedSample([10, 2, 4, 1]))
    #expect((sample.quantile(p) - expected).magnitude < 1e-14)
  }

  @Test(
    "median and its absolute deviation do not heed one wild value",
    arguments: [9, 1e300, .infinity])
  func robust(_ wild: Double) throws {
    let sample = try #require(SortedSample([1, 2, wild, 3, 4]))
    #expect(sample.median == 3)
    #expect((sample.medianAbsoluteDeviation - 1.482602218505602).magnitude < 1e-15)
  }

  @Test("the factor makes the deviation that of a normal distribution")
  func consistent() throws {
    let normal = Normal(mean: 5, standardDeviation: 2)
    let values = (1..<10_000).map { normal.quantile(lowerTail: Double($0) / 10_000) }
    let sample = try #require(SortedSample(values))
    #expect((sample.medianAbsoluteDeviation - 2).magnitude < 1e-3)
    #expect((sample.quantile(0.975) - normal.quantile(lowerTail: 0.975)).magnitude < 1e-2)
  }

  @Test("equal values stay what they are, and opposite ends do not overflow")
  func ends() throws {
    #expect(SortedSample([0.1, 0.1, 0.1])?.quantile(0.3) == 0.1)
    #expect(SortedSample([7])?.quantile(0.9) == 7)
    #expect(SortedSample([-1e308, 1e308])?.median == 0)
    #expect(SortedSample([]) == nil && SortedSample([1, .nan]) == nil)
  }
}
