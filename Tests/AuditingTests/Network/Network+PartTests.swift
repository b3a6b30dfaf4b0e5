import Figures
import TestSupport
import Testing

@testable import Auditing

@Suite struct NetworkPartTests {
  @Test(arguments: 0..<10)
  func aComponentIsANetworkOfItsOwn(seed: UInt64) {
    var random = RepeatableRandom(seed: seed)
    let whole = network(Truth.random(&random).claims).checkable()
    let parts = whole.components().map { whole.part($0) }
    #expect(parts.allSatisfy { !$0.isCut })
    // Every relation is in one part, and reads there as it does in the whole.
    #expect(parts.flatMap(\.relations).sorted() == Array(whole.relations.indices))
    for part in parts {
      #expect(part.network.described == part.relations.map { whole.described[$0] })
      for (number, figure) in part.network.figures.enumerated() {
        #expect(part.network.variables[figure.variable].figures.contains(number))
      }
      #expect(part.network.components().count == 1)
    }
  }

  @Test func saysWhatWasLeftOut() throws {
    let whole = network([
      claim(1, "920 ha", of: "forest"), claim(2, "800 ha", of: "forest", as: .plan),
      claim(3, "115%", .attainment, of: "forest", to: 1),
      claim(4, "850 ha", of: "forest", over: "2023"),
      claim(5, "8,24%", .growth, of: "forest", to: 1),
    ])
    #expect(whole.described.map { $0.prefix { $0 != "(" } } == ["attainment", "growth"])
    let first = whole.part(whole.relations[0].variables)
    #expect(first.relations == [0])
    #expect(first.isCut)
    #expect(first.network.figures.map(\.claim.id).sorted() == [1, 2, 3])
    #expect(whole.part(Array(whole.variables.indices), relations: [1]).relations == [1])
    #expect(!whole.part(Array(whole.variables.indices)).isCut)
  }

  @Test func reachesOutByRelations() {
    // A chain of years, each with the growth to the next.
    let claims = (0..<20).flatMap { year in
      [
        claim(2 * year + 1, "\(100 + year) ha", of: "forest", over: "\(2000 + year)"),
        claim(2 * year + 2, "1%", .growth, of: "forest", to: 2 * year + 1),
      ]
    }
    let own = network(claims)
    let start = own.variable(of: 21) ?? 0
    #expect(own.neighbourhood(of: [start], hops: 0, limit: 99) == [start])
    func years(_ hops: Int, _ limit: Int = 99) -> Int {
      own.neighbourhood(of: [start], hops: hops, limit: limit).count {
        own.variables[$0].key.aspect.isLevel
      }
    }
    #expect([1, 2, 3].map { years($0) } == [3, 5, 7])
    #expect(own.neighbourhood(of: [start], hops: 9, limit: 6).count == 6)
  }
}
