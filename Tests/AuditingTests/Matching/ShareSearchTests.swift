import Figures
import Testing

@testable import Auditing

@Suite struct ShareSearchTests {
  /// The shares that are held to a whole; parts of 1,000 stand behind it, with the share of each.
  private func shares(
    whole: String = "1.000 ha", of parts: [(String, String)], at place: Int = 0
  ) -> [String] {
    var claims = [claim(1, whole, of: "forest", at: place)]
    for (index, (part, share)) in parts.enumerated() {
      let id = 2 * index + 2
      claims.append(claim(id, part, of: "forest", scope: "part \(index)", at: 2000 + index * 100))
      claims.append(
        claim(
          id + 1, share, .share, of: "forest", to: id, scope: "part \(index)",
          at: 2050 + index * 100))
    }
    var search = PartitionSearch(network(claims), rules: .sample)
    return search.run().described.filter { $0.hasPrefix("share(") }.sorted()
  }

  @Test func takesAWholeThatOneShareFits() {
    #expect(
      shares(of: [("451 ha", "45,1%")], at: 1900) == [
        "share(part: 451 ha, share: 45,1%, total: 1.000 ha)"
      ])
    #expect(shares(of: [("451 ha", "47,1%")], at: 1900) == [])
    #expect(shares(of: [("451 ha", "45,1%")], at: 0) == [])
  }

  @Test func holdsTheOthersToAWholeThatTwoFit() {
    #expect(
      shares(of: [("451 ha", "45,1%"), ("320 ha", "32,0%"), ("111 ha", "12,1%")], at: 1900) == [
        "share(part: 111 ha, share: 12,1%, total: 1.000 ha)",
        "share(part: 320 ha, share: 32,0%, total: 1.000 ha)",
        "share(part: 451 ha, share: 45,1%, total: 1.000 ha)",
      ])
    // One that fits says nothing of another that does not.
    #expect(
      shares(of: [("451 ha", "45,1%"), ("111 ha", "12,1%")], at: 1900) == [
        "share(part: 451 ha, share: 45,1%, total: 1.000 ha)"
      ])
  }

  @Test func findsAWholeThatIsMistyped() {
    let parts = [("451 ha", "45,1%"), ("320 ha", "32,0%")]
    #expect(shares(whole: "1.900 ha", of: parts, at: 1900).count == 2)
    #expect(shares(whole: "1.937 ha", of: parts, at: 1900).isEmpty)
  }
}
