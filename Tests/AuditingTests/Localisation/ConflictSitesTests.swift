import Figures
import Testing

@testable import Auditing

@Suite struct ConflictSitesTests {
  /// Amounts of so many years, each a hundredth more than the last and with that growth beside it;
  /// some growths are told to be higher by half.
  private func chain(_ years: Int, wrong: [Int], twice: [Int] = []) -> [Claim] {
    var level = 1000.0
    return (0..<years).flatMap { year in
      level *= 1.01
      let printed = Decimal(rounding: level, places: 1)?.formatted(in: .vietnamese) ?? ""
      let amount = claim(3 * year + 1, "\(printed) ha", of: "forest", over: "\(1500 + year)")
      let growth = claim(
        3 * year + 2, wrong.contains(year) ? "1,50%" : "1,00%", .growth, of: "forest",
        to: 3 * year + 1)
      guard twice.contains(year) else { return [amount, growth] }
      let other = printed.last == "9" ? "4" : "9"
      return [
        amount, growth,
        claim(
          3 * year + 3, "\(printed.dropLast())\(other) ha", of: "forest", over: "\(1500 + year)"),
      ]
    }
  }

  private func sites(_ claims: [Claim]) -> [NetworkPart] {
    network(claims).parts.flatMap { ConflictSites(network: $0).parts() }
  }

  @Test func aSmallComponentIsOnePiece() {
    #expect(sites(chain(20, wrong: [])).isEmpty)
    let found = sites(chain(20, wrong: [3, 15]))
    #expect(found.map(\.isCut) == [false])
    #expect(found.map(\.network.relations.count) == [19])
  }

  @Test func aLargeOneHasAPieceForEachContradiction() {
    #expect(sites(chain(250, wrong: [])).isEmpty)
    let found = sites(chain(250, wrong: [50, 125, 200]))
    #expect(found.count == 3)
    for (part, year) in zip(found, [50, 125, 200]) {
      #expect(part.isCut)
      #expect(part.network.variables.count <= 80)
      #expect(!Propagation(part.network).isConsistent)
      #expect(part.network.figures.contains { $0.claim.id == 3 * year + 2 })
    }
  }

  @Test func findsEachOfManyContradictionsOfManyFigures() {
    let wrong = [50, 51, 125, 200]
    let result = audit(chain(250, wrong: wrong, twice: [80])).result
    #expect(result.coverage.figures == 501)
    let ids = result.findings.filter { $0.rule.id == "growth" }.map {
      Set($0.exhibits.compactMap { $0.claim?.id })
    }
    // Of two neighbours one may do for both.
    for year in [50, 125, 200] {
      #expect(ids.contains { $0.contains(3 * year + 2) || $0.contains(3 * year + 5) })
    }
    #expect(result.findings.count { $0.rule.id == "repeated" } == 1)
    #expect(ids.count <= 4)
    for id in ids { #expect(wrong.contains { id.contains(3 * $0 + 2) }, "\(id)") }
  }

  @Test func ofNothingButContradictionsItEnds() {
    let result = audit(chain(250, wrong: Array(1..<250))).result
    #expect(!result.findings.isEmpty)
    #expect(result.findings.allSatisfy { $0.exhibits.count >= 2 })
    #expect(result.coverage.consistent <= result.coverage.relations)
  }
}
