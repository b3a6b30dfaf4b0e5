import NumericCore
import Testing

@testable import Planning

@Suite struct ZeroBoundTests {
  private static func held(_ values: [Double], _ covariance: [[Double]]) throws -> [Int] {
    var bound = ZeroBound(
      values: values, covariance: Matrix(rows: covariance), bounded: Array(values.indices),
      tolerances: values.map { _ in 1e-12 })
    return try bound.search()
  }

  @Test func figuresOnTheirOwnAreHeldWhereNegative() throws {
    #expect(try Self.held([1, -2, 0, -3], Matrix.identity(4).rowsOfValues) == [1, 3])
  }

  /// Raising the first to zero raises the second with it, which then needs no holding.
  @Test func aFigureThatFollowsIsNotHeld() throws {
    #expect(try Self.held([-2, -1], [[1, 0.9], [0.9, 1]]) == [0])
  }

  /// The first is the most negative and is held, until holding the second lifts it above zero: with
  /// μ = (0, 4.75) the figures are (0.375, 0).
  @Test func aFigureIsLetGoAgain() throws {
    #expect(try Self.held([-2, -1.9], [[1, 0.5], [0.5, 0.4]]) == [1])
  }

  @Test func whatCannotMoveIsNamed() {
    #expect(throws: ZeroBound.Unreachable(index: 1)) {
      try Self.held([1, -1], [[1, 0], [0, 0]])
    }
  }
}

extension Matrix {
  fileprivate var rowsOfValues: [[Double]] { (0..<rows).map { row($0) } }
}
