import Figures
import Testing
import Wording

@Suite struct PhraseProvincePlanTests {
  @Test(arguments: [(1, 0), (26, 0), (0, 1), (0, 2), (25, 2)])
  func whatIsLeftOutIsCounted(earlier: Int, later: Int) {
    checkWholeSentence {
      Phrase(in: $0).leftOut(earlier: earlier, later: later, years: 2015...2026)
    }
    let text = Phrase(in: .english).leftOut(earlier: earlier, later: later, years: 2015...2026)
    #expect(text.hasPrefix("\(earlier + later) series") && text.contains("--all"))
  }

  @Test func remarksAreWholeSentences() {
    for count in [1, 12] {
      checkWholeSentence {
        Phrase(in: $0).furtherWarnings(
          count, of: count, example: "exports", province: "Gia Lai")
      }
      checkWholeSentence { Phrase(in: $0).mixedTerritories(former: count, today: count) }
    }
    checkWholeSentence { Phrase(in: $0).planForecastLegend }
    for isLowGood in [false, true] {
      checkWholeSentence { Phrase(in: $0).planTargetLegend(chance: 0.75, hasLowGood: isLowGood) }
    }
    for (points, amounts) in [(true, false), (false, true), (true, true)] {
      checkWholeSentence {
        Phrase(in: $0).planChangeLegend(hasPoints: points, hasAmounts: amounts)
      }
    }
    checkWholeSentence { Phrase(in: $0).noLines(in: 2024) }
  }

  @Test func titlesNameTheYear() {
    #expect(
      Phrase(in: .vietnamese).planTitle("Gia Lai", for: 2025) == "Kế hoạch năm 2025 · Gia Lai")
    checkSentence { Phrase(in: $0).planExtent(year: 2024, indicators: 6, sources: 1) }
    checkSentence { Phrase(in: $0).otherYearsTitle }
  }

  /// Excel takes no sheet of a longer name, or of one with these marks.
  @Test func tabsAreNamesOfSheets() {
    for language in Language.allCases {
      let phrase = Phrase(in: language)
      for name in [phrase.planTab(for: 12_025), phrase.otherYearsTab] {
        #expect(name.count <= 31 && !name.contains { "[]:*?/\\'".contains($0) })
      }
    }
  }
}
