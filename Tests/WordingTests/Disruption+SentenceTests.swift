import Figures
import Testing
import Wording

@testable import Trends

@Suite struct DisruptionSentenceTests {
  private func disruption(
    _ kind: Disruption.Kind, from reference: Double = 118, to value: Double = 40,
    multiple: Double? = 9.4
  ) -> Disruption {
    Disruption(
      kind: kind, year: 2011, yearBefore: 2010, value: value, reference: reference, form: .log,
      change: -1.08, usual: 0.12, multiple: multiple, pValue: 1e-6)
  }

  @Test(arguments: Disruption.Kind.allCases, [Double?.none, 3.2, 4e6])
  func everyCaseIsWorded(kind: Disruption.Kind, multiple: Double?) {
    for reckoned in [Reckoning.whole, .leftOut, .change(.relative(-0.12)), .change(.amount(-3))] {
      for (reference, value) in [(118.0, 40.0), (-3, 5), (0, 1e300), (1e-300, 1)] {
        let found = disruption(kind, from: reference, to: value, multiple: multiple)
        checkWholeSentence {
          found.sentence(
            of: Samples.exports, in: Samples.unit, reckoned: reckoned, language: $0)
        }
      }
    }
  }

  @Test func shiftNamesYearsSizeAndHowItCounts() {
    let found = disruption(.levelShift)
    let reckoned = Reckoning.change(.relative(-0.12))
    #expect(
      found.sentence(
        of: Samples.exports, in: Samples.unit, reckoned: reckoned, language: .english)
        == "The change from 2010 to 2011, down 66.1%, is 9.4 times the usual one and stays: it looks"
        + " like a new definition; the forecast counts it as down 12.0% in its trends.")
    #expect(
      found.sentence(
        of: Samples.exports, in: Samples.unit, reckoned: reckoned, language: .vietnamese)
        == "Mức thay đổi từ năm 2010 đến năm 2011, giảm 66,1%, gấp 9,4 lần mức thông thường và kéo"
        + " dài: có vẻ do đổi cách tính; dự báo chỉ tính là giảm 12,0% khi xét xu thế.")
  }

  @Test func shareIsToldInPoints() {
    let text = disruption(.lastYear, from: 12, to: 4).sentence(
      of: Samples.poverty, in: Quantity.Unit("percent"), reckoned: .whole, language: .english)
    #expect(text.contains("2010 to 2011, down 8.00 percentage points, is 9.4 times the usual one"))
    #expect(
      text.hasSuffix(
        "only the next year will tell whether it stays; the forecast counts it in full."))
  }
}
