import Figures
import Testing
import Wording

@Suite struct IndicatorSectorNameTests {
  @Test func everySectorHasItsOwnName() {
    for language in Language.allCases {
      let names =
        Indicator.Sector.allCases.map { $0.name(in: language) }
        + [Indicator.Sector.others(in: language)]
      #expect(Set(names).count == names.count)
    }
    for sector in Indicator.Sector.allCases { checkSentence { sector.name(in: $0) } }
    checkSentence { Indicator.Sector.others(in: $0) }
  }
}
