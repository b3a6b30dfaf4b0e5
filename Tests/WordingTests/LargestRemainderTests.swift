import TestSupport
import Testing

@testable import Wording

@Suite struct LargestRemainderTests {
  private static let cases: [(shares: [Double], total: Int128, rounded: [Int128])] = [
    ([1.5, 1.5, 1], 4, [2, 1, 1]),
    ([0.4, 0.4, 0.4], 1, [1, 0, 0]),
    ([-0.6, 0.2], 0, [0, 0]),
    ([-1.5, 3.2], 2, [-1, 3]),
    ([57.2, -3.7, 12.5], 66, [57, -4, 13]),
    ([2, 3], 5, [2, 3]),
    ([], 0, []),
  ]

  @Test(arguments: cases)
  func byHand(shares: [Double], total: Int128, rounded: [Int128]) {
    #expect(roundedByLargestRemainder(shares, to: total) == rounded)
  }

  @Test func partsAddUpAndStayNear() {
    var random = RepeatableRandom(seed: 7)
    for _ in 0..<2_000 {
      let scale = [1.0, 20, 3_000, 1e9][Int.random(in: 0..<4, using: &random)]
      let shares = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        Double.random(in: -scale...scale, using: &random)
      }
      let total = Int128(shares.reduce(0, +).rounded())
      let rounded = roundedByLargestRemainder(shares, to: total)
      #expect(rounded.reduce(0, +) == total)
      for (share, whole) in zip(shares, rounded) {
        #expect(abs(Double(whole) - share) <= 1, "\(shares)")
      }
    }
  }

  @Test("The total is met where doubles cannot tell it", arguments: [1e17, 1e30])
  func hugeShares(size: Double) {
    let shares = [size, -size / 3, size / 7]
    for total in [Int128(0), 12_345, -1 << 100] {
      #expect(roundedByLargestRemainder(shares, to: total).reduce(0, +) == total)
    }
  }
}
