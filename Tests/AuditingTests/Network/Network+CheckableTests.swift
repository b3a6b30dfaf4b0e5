import Figures
import Testing

@testable import Auditing

@Suite struct NetworkCheckableTests {
  @Test func dropsWhatNoFigureCouldContradict() {
    let loose = network([
      claim(1, "915 ha", of: "forest"), claim(2, "8%", .growth, of: "forest", to: 1),
    ])
    #expect(loose.relations.count == 1)
    #expect(loose.checkable().relations.isEmpty)
    #expect(loose.checkable().components().isEmpty)
  }

  @Test func dropsChainsOfWhatNobodyStates() {
    // The year before and the year before that, each by a growth alone.
    let own = network([
      claim(1, "915 ha", of: "forest"), claim(2, "8%", .growth, of: "forest", to: 1),
      claim(3, "7%", .growth, of: "forest", over: "2023"),
    ])
    #expect(own.relations.count == 2)
    #expect(own.checkable().relations.isEmpty)
    // With the far end stated, both are held against it.
    let held = network([
      claim(1, "915 ha", of: "forest"), claim(2, "8%", .growth, of: "forest", to: 1),
      claim(3, "7%", .growth, of: "forest", over: "2023"),
      claim(4, "792 ha", of: "forest", over: "2022"),
    ])
    #expect(held.checkable().relations.count == 2)
  }

  @Test func keepsWhatMustBeWhole() {
    let own = network([
      claim(1, "37 xã", of: "new_communes"),
      claim(2, "246%", .attainment, of: "new_communes", to: 1),
    ])
    #expect(own.checkable().relations.count == 1)
  }

  @Test func groupsWhatRelationsJoin() {
    let own = network([
      claim(1, "915 ha", of: "forest"), claim(2, "850 ha", of: "forest", over: "2023"),
      claim(3, "8%", .growth, of: "forest", to: 1), claim(4, "50 con", of: "herd"),
      claim(5, "60 triệu USD", of: "exports"), claim(6, "60 triệu USD", of: "exports"),
    ]).checkable()
    let figures = own.components().map {
      $0.flatMap { own.variables[$0].figures }.map { own.figures[$0].claim.id }.sorted()
    }
    // What stands alone is no group, unless it is told twice.
    #expect(figures == [[1, 2, 3], [5, 6]])
  }
}
