import Figures
import Planning
import Testing
import Wording

@Suite struct CredibilityDimensionNameTests {
  @Test(arguments: CredibilityDimension.allCases)
  func everyDimensionHasAName(dimension: CredibilityDimension) {
    checkSentence { dimension.name(in: $0) }
  }
}
