import Testing

@testable import Planning

@Suite struct LinearIdentityTests {
  @Test func aWholeIsTheSumOfItsParts() {
    let identity = LinearIdentity.sum(of: [1, 2], is: 0)
    #expect(identity.discrepancy(of: [100, 60, 40]) == (0, 200))
    #expect(identity.discrepancy(of: [105, 60, 40]) == (5, 205))
  }

  @Test func weightsMayBeAny() {
    let balance = LinearIdentity([
      .init(0, times: 1), .init(1, times: -1), .init(2, times: 1),
    ])
    #expect(balance.discrepancy(of: [-20, 40, 60]).sum == 0)
  }
}
