import NumericCore
import Testing

@Suite struct SplitStudentTTests {
  private static let split = SplitStudentT(below: 1, above: 3, freedom: 2.5)

  @Test(arguments: [0.001, 0.1, 0.4, 0.5, 0.7, 0.975]) func tailsUndoQuantiles(p: Double) {
    let x = Self.split.quantile(lowerTail: p)
    #expect(abs(Self.split.upperTail(at: x) - (1 - p)) < 1e-12)
  }

  @Test func eachSideHasItsScale() {
    let plain = StudentT(degreesOfFreedom: 2.5)
    #expect(Self.split.quantile(lowerTail: 0.1) == plain.quantile(lowerTail: 0.1))
    #expect(Self.split.quantile(lowerTail: 0.9) == 3 * plain.quantile(lowerTail: 0.9))
    #expect(Self.split.quantile(lowerTail: 0.5) == 0)
  }

  @Test func aSideWithoutWidthHoldsZeroAlone() {
    let point = SplitStudentT(below: 0, above: 0, freedom: 3)
    #expect(point.upperTail(at: -1) == 1 && point.upperTail(at: 0) == 1)
    #expect(point.upperTail(at: 1) == 0 && point.quantile(lowerTail: 0.9) == 0)
  }
}
