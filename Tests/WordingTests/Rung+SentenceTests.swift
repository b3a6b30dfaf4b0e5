import Figures
import Testing
import Trends
import Wording

@Suite struct RungSentenceTests {
  @Test(arguments: Rung.allCases) func everyRungIsWorded(rung: Rung) {
    checkWholeSentence { rung.sentence(of: .theta, in: $0) }
  }

  @Test func theModelChosenIsNamed() {
    #expect(
      Rung.chosen.sentence(of: .medianDrift, in: .english)
        == "The model that was asked for: median drift.")
    #expect(
      Rung.chosen.sentence(of: .medianDrift, in: .vietnamese)
        == "Mô hình được chọn: xu thế trung vị.")
  }
}
