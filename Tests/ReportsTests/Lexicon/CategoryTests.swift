import Testing

@testable import Reports

@Suite struct CategoryTests {
  @Test("a set of categories holds what was put in, and no other", arguments: Category.allCases)
  func sets(category: Category) {
    let set = Categories(category)
    #expect(set.contains(Categories(category)))
    for other in Category.allCases where other != category {
      #expect(set.isDisjoint(with: Categories(other)))
    }
  }

  @Test("every category has a place of its own among the bits")
  func places() {
    #expect(Set(Category.allCases.map { Categories($0).rawValue }).count == Category.allCases.count)
    #expect(Category.allCases.count <= 64)
  }
}
