import Figures
import Testing

@testable import Auditing

@Suite struct NetworkTests {
  private let own = network([
    claim(1, "915 ha", of: "forest"), claim(2, "915 ha", of: "forest"),
    claim(3, "975 ha", of: "forest"),
    claim(4, "915 ha", of: "forest", over: "2023"), claim(5, "8%", .growth, of: "forest", to: 1),
  ])

  @Test func twinsTellTheSameOfTheSame() {
    #expect(own.twins(of: 0) == [0, 1])
    #expect(own.twins(of: 2) == [2])
    #expect(own.twins(of: 3) == [3])
  }

  @Test func knowsTheRelationsOfEachVariable() throws {
    let relation = try #require(own.relations.first)
    for variable in own.variables.indices {
      #expect(own.relationsOf[variable] == (relation.variables.contains(variable) ? [0] : []))
    }
    #expect(relation.role(of: try #require(own.variable(of: 1))) == "outcome")
    #expect(relation.role(of: try #require(own.variable(of: 4))) == "base")
    #expect(relation.role(of: try #require(own.variable(of: 5))) == "growth")
    #expect(relation.role(of: 99) == nil)
  }

  @Test func onlyAmountsOfThingsAreWhole() {
    let own = network([
      claim(1, "37 xã", of: "new_communes"), claim(2, "12%", .growth, of: "new_communes", to: 1),
      claim(3, "37 nghìn hộ", of: "poverty"), claim(4, "37 ha", of: "forest"),
    ])
    #expect(
      own.variables.filter(\.isWhole).allSatisfy {
        $0.unit == Quantity.Unit("xã") || $0.unit == Quantity.Unit("hộ")
      })
    #expect(own.variables[own.variable(of: 1) ?? 0].isWhole)
    #expect(own.variables[own.variable(of: 4) ?? 0].isWhole == false)
  }
}
