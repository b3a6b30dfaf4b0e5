import Figures
import Foundation
import Testing

@testable import Datasets

@Suite("ProvinceCatalogue")
struct ProvinceCatalogueTests {
  private func catalogue() throws -> ProvinceCatalogue { try ProvinceCatalogue() }

  @Test(
    "people's names lead to the province on both maps",
    arguments: [
      ("Bến Tre", "Bến Tre", nil), ("ben tre", "Bến Tre", nil), ("tỉnh Bến Tre", "Bến Tre", nil),
      ("BEN TRE PROVINCE", "Bến Tre", nil), ("Gia Lai", "Gia Lai", "Gia Lai"),
      ("Bến Tre".decomposedStringWithCanonicalMapping, "Bến Tre", nil),
      ("TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
      ("Thừa Thiên Huế", "Thừa Thiên Huế", nil), ("cả nước", nil, "Việt Nam"),
      ("Vietnam", nil, "Việt Nam"),
    ] as [(String, String?, String?)])
  func findsByName(name: String, former: String?, today: String?) throws {
    let match = try catalogue().match(name)
    #expect(match.former?.name == former)
    if today != nil { #expect(match.today?.name == today) }
  }

  @Test("every official name leads to its province on its map")
  func findsAll() throws {
    let catalogue = try catalogue()
    #expect(catalogue.former.count == 63 && catalogue.today.count == 34)
    for province in catalogue.former {
      #expect(try catalogue.match(province.name).former == province)
    }
    for province in catalogue.today + catalogue.regions {
      #expect(try catalogue.match(province.name).today == province)
    }
  }

  @Test("the two maps fit: each former province went to one that names it")
  func mapsFit() throws {
    let catalogue = try catalogue()
    for province in catalogue.former {
      let heir = try #require(province.successor.flatMap(catalogue.today))
      #expect(heir.predecessors.contains(province.name))
    }
    for province in catalogue.today {
      for name in province.predecessors {
        #expect(catalogue.former(name)?.successor == province.name)
      }
    }
    #expect(catalogue.today.filter { !$0.isMerged }.count == 11)
  }

  @Test("an unknown name is told with what comes near it")
  func suggests() throws {
    let catalogue = try catalogue()
    #expect {
      try catalogue.match("Bến Tra")
    } throws: { error in
      guard case LookupFailure.unknownProvince(_, let nearest) = error else { return false }
      return nearest.first?.name == "Bến Tre"
    }
    #expect(try catalogue.match("Atlantis", others: ["Atlantis"]).today?.name == "Atlantis")
  }
}
