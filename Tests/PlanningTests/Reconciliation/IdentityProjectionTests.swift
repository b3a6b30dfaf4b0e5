import Testing

@testable import Planning

@Suite struct IdentityProjectionTests {
  private static let trade = [LinearIdentity.sum(of: [1, 2], is: 0)]

  @Test func figuresMoveInProportionToTheirVariances() {
    let projection = IdentityProjection(deviations: [1, 2, 0], identities: Self.trade)
    let values = projection.project([10, 3, 2])
    // δ = 5 over 1 + 4.
    #expect(abs(values[0] - 9) < 1e-14 && abs(values[1] - 7) < 1e-14 && values[2] == 2)
    #expect(projection.contradiction(in: values) == nil)
  }

  @Test(arguments: [1e-8, 1e-4, 1e4, 1e8])
  func deviationsMayDifferBySize(ratio: Double) {
    let projection = IdentityProjection(
      deviations: [1, ratio, 1, ratio, 1],
      identities: [.sum(of: [1, 2], is: 0), .sum(of: [3, 4], is: 1)])
    let values = projection.project([100, 55, 30, 20, 12])
    #expect(projection.contradiction(in: values) == nil)
  }

  @Test func certainFiguresThatDisagreeAreFound() throws {
    let projection = IdentityProjection(deviations: [0, 0, 0], identities: Self.trade)
    let found = try #require(projection.contradiction(in: projection.project([9, 3, 2])))
    #expect(found.indices == [0, 1, 2] && found.difference == 4)
  }
}
