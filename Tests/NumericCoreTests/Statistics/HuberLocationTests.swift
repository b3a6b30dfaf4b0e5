import NumericCore
import TestSupport
import Testing

@Suite struct HuberLocationTests {
  @Test("the clipped deviations cancel", arguments: 1...6)
  func equation(_ seed: Int) throws {
    var generator = RepeatableRandom(seed: UInt64(seed))
    let values = generator.values(25).map { $0 * $0 * $0 * 100 }
    let huber = try #require(HuberLocation(values))
    let clipped = values.map {
      max(-1.345, min(1.345, ($0 - huber.location) / huber.scale))
    }
    #expect(clipped.reduce(0, +).magnitude < 1e-12)
  }

  @Test("values close together have the mean, one far out hardly moves it")
  func outlier() throws {
    let close = [9, 10, 11, 10.5, 9.5]
    #expect(try #require(HuberLocation(close, c: 3)).location == 10)
    let near = try #require(HuberLocation(close + [30])).location
    let far = try #require(HuberLocation(close + [3e15])).location
    #expect((near - 10).magnitude < 0.6 && (near - far).magnitude < 1e-12)
  }

  @Test("where most values are equal it is the median")
  func mostlyEqual() throws {
    let huber = try #require(HuberLocation([4, 4, 4, 9]))
    #expect(huber.location == 4 && huber.scale == 0)
    #expect(HuberLocation([]) == nil && HuberLocation([1, .infinity]) == nil)
  }
}
