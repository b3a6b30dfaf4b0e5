import TestSupport
import Testing

@testable import Pages

@Suite struct PlotLabelsTests {
  static func placed(_ heights: [Double]) -> PlotLabels {
    PlotLabels(
      heights.map { PlotLabels.Label(text: "\($0)", mark: .plan, height: $0) }, room: 0...280)
  }

  @Test(arguments: [
    [], [140], [0, 280], [0, 0, 0], [280, 280, 280, 280], [100, 101, 99, 300, -20],
    [10, 12, 30, 31, 32, 200, 201], [5, 5, 5, 5, 270, 271, 272],
  ])
  func labelsStandApartInTheRoom(heights: [Double]) {
    let placed = Self.placed(heights).placed
    #expect(placed.count == heights.count)
    #expect(placed.allSatisfy { (0...280).contains($0.height) })
    #expect(placed.map(\.label.height) == heights.sorted())
    for (above, below) in zip(placed, placed.dropFirst()) {
      #expect(below.height - above.height >= PlotLabels.lineHeight - 1e-9)
    }
  }

  @Test func labelsWithRoomStandWhereTheyBelong() {
    #expect(Self.placed([20, 100, 250]).placed.map(\.height) == [20, 100, 250])
  }

  @Test func labelsThatTouchMoveAlike() {
    #expect(Self.placed([100, 100]).placed.map(\.height) == [92.5, 107.5])
  }

  @Test func anyLabelsFit() {
    var random = RepeatableRandom(seed: 7)
    for count in 1...12 {
      let heights = (0..<count).map { _ in Double.random(in: 0...280, using: &random) }
      let placed = Self.placed(heights).placed
      for (above, below) in zip(placed, placed.dropFirst()) {
        #expect(below.height - above.height >= PlotLabels.lineHeight - 1e-9, "\(heights)")
      }
      #expect(placed.allSatisfy { (0...280).contains($0.height) }, "\(heights)")
    }
  }
}
