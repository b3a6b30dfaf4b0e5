import Datasets
import Figures
import Tables
import Testing
import Wording

@Suite struct DefinitionTests {
  @Test func everyDefinitionOfTheCatalogueHasItsWords() throws {
    let ids = try BuiltInTable.definitions.map { $0.text("id") }
    #expect(ids.count > 20)
    for id in ids + ["", "part_of_province"] {
      checkSentence { Definition(id).name(in: $0) }
      for language in Language.allCases {
        #expect(!Definition(id).name(in: language).contains("_"))
      }
    }
  }

  @Test func unknownOnesAreToldByTheirId() {
    #expect(Definition("my_own").name(in: .vietnamese) == "my own")
  }

  @Test func pricesAreNamed() {
    for id in ["", "current", "constant_2010"] { checkSentence { PriceBasis(id).name(in: $0) } }
    #expect(PriceBasis("constant_2010").name(in: .vietnamese) == "giá so sánh 2010")
  }
}
