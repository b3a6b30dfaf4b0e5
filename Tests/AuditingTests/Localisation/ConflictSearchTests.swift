import Figures
import TestSupport
import Testing

@testable import Auditing

@Suite struct ConflictSearchTests {
  private func conflicts(in network: Network) -> [Conflict] {
    var search = ConflictSearch(network)
    return search.conflicts()
  }

  /// Every figure of a conflict is needed for it, and every suspect resolves it.
  private func expectMinimal(_ found: [Conflict], in network: Network) {
    let all = Set(network.figures.indices)
    func isConsistent(_ kept: Set<Int>) -> Bool {
      Propagation(network, .init(without: all.subtracting(kept))).isConsistent
    }
    let others = Set(found.flatMap(\.figures))
    for conflict in found {
      let own = Set(conflict.figures)
      #expect(!isConsistent(own))
      for figure in own { #expect(isConsistent(own.subtracting([figure])), "\(figure) of \(own)") }
      #expect(Set(conflict.suspects).isSubset(of: own))
      for suspect in conflict.suspects {
        #expect(
          isConsistent(
            all.subtracting(others.subtracting(own)).subtracting(network.twins(of: suspect))))
      }
    }
  }

  @Test func findsTheThreeThatDoNotFit() {
    let own = network([
      claim(1, "920 ha", of: "forest"), claim(2, "800 ha", of: "forest", as: .plan),
      claim(3, "125%", .attainment, of: "forest", to: 1),
      claim(4, "700 ha", of: "forest", over: "2023"),
    ]).parts[0]
    let found = conflicts(in: own)
    #expect(found.map { $0.figures.map { own.figures[$0].claim.id } } == [[1, 2, 3]])
    #expect(found.map { $0.suspects.map { own.figures[$0].claim.id } } == [[1, 2, 3]])
    #expect(found.map(\.relations) == [[0]])
    #expect(found.map(\.isCut) == [false])
    expectMinimal(found, in: own)
  }

  @Test func whatHoldsElsewhereIsNoSuspect() {
    // 920 of 800 is 115%, and it is 15% more than 800; the growth is off.
    let own = network([
      claim(1, "920 ha", of: "forest"), claim(2, "800 ha", of: "forest", as: .plan),
      claim(3, "115%", .attainment, of: "forest", to: 1),
      claim(4, "850 ha", of: "forest", over: "2023"),
      claim(5, "15,0%", .growth, of: "forest", to: 1),
    ]).parts[0]
    let found = conflicts(in: own)
    #expect(found.map { $0.suspects.map { own.figures[$0].claim.id } } == [[4, 5]])
    expectMinimal(found, in: own)
  }

  @Test func findsConflictsThatHaveNothingInCommon() {
    let own = network([
      claim(1, "920 ha", of: "forest"), claim(2, "800 ha", of: "forest", as: .plan),
      claim(3, "125%", .attainment, of: "forest", to: 1),
      claim(4, "500 ha", of: "forest", over: "2023"),
      claim(5, "510 ha", of: "forest", over: "2023", as: .plan),
      claim(6, "88%", .attainment, of: "forest", to: 4),
      claim(7, "84%", .growth, of: "forest", to: 1),
    ]).parts[0]
    let found = conflicts(in: own)
    #expect(found.map { $0.figures.map { own.figures[$0].claim.id } } == [[1, 2, 3], [4, 5, 6]])
    expectMinimal(found, in: own)
  }

  @Test func aFigureToldTwiceContradictsItself() {
    let own = network([claim(1, "1.234 ha", of: "forest"), claim(2, "1.243 ha", of: "forest")])
      .checkable()
    let found = conflicts(in: own)
    #expect(found.map(\.figures) == [[0, 1]])
    #expect(found.map(\.suspects) == [[0, 1]])
    #expect(found.map(\.relations) == [[]])
  }

  /// One digit of a consistent report is changed.
  @Test(arguments: 0..<25)
  func isMinimalWhereverADigitIsWrong(seed: UInt64) {
    var random = RepeatableRandom(seed: seed)
    let claims = Truth.random(&random).claims
    let wrong = Int.random(in: claims.indices, using: &random)
    for own in network(claims.mistyped(wrong, at: &random)).parts {
      let found = conflicts(in: own)
      expectMinimal(found, in: own)
      #expect(found.isEmpty == Propagation(own).isConsistent)
      let suspects = found.flatMap(\.suspects).map { own.figures[$0].claim.id }
      if found.count == 1 { #expect(suspects.contains(wrong + 1)) }
    }
  }

  /// Amounts of 250 years, each a hundredth more than the last and with that growth beside it; some
  /// growths are told to be higher by half.
  private func chain(wrong: [Int]) -> Network {
    var level = 1000.0
    let claims = (0..<250).flatMap { year in
      level *= 1.01
      let printed = Decimal(rounding: level, places: 1)?.formatted(in: .vietnamese) ?? ""
      return [
        claim(2 * year + 1, "\(printed) ha", of: "forest", over: "\(1700 + year)"),
        claim(
          2 * year + 2, wrong.contains(year) ? "1,50%" : "1,00%", .growth, of: "forest",
          to: 2 * year + 1),
      ]
    }
    return network(claims).parts[0]
  }

  @Test func findsTheOneThatIsWrongAmongManyHundred() {
    let own = chain(wrong: [125])
    #expect(own.figures.count == 499)
    var search = ConflictSearch(own)
    let found = search.conflicts()
    #expect(found.map { $0.figures.map { own.figures[$0].claim.id } } == [[249, 251, 252]])
    #expect(found.map(\.isCut) == [false])
    #expect(search.spent < 600)
  }

  @Test func saysThatItsSearchWasCut() {
    let own = chain(wrong: Array(1..<250))
    var search = ConflictSearch(own, budget: 300)
    let found = search.conflicts()
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.isCut })
    #expect(search.spent == 300)
  }
}
