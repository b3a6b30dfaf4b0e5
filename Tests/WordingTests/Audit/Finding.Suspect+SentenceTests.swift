import Auditing
import Figures
import Testing
import Wording

@Suite struct FindingSuspectSentenceTests {
  private let exhibit = FindingSamples.exhibit("9,63%", "attainment", "9.63", "percent")

  private func remedy(
    _ repairs: [(String, Slip, Double)], within range: Interval = .unbounded
  ) -> String? {
    FindingSamples.suspect(exhibit, 0.5, repairs, within: range).remedy(in: .english)
  }

  @Test("A likely repair is told as such, others beside it as possible")
  func weighsRepairs() {
    #expect(
      remedy([("96,3%", .deletion, 0.9), ("9,36%", .transposition, 0.1)])
        == "probably \"96,3%\": a digit was left out")
    #expect(
      remedy([("96,3%", .deletion, 0.5), ("9,36%", .transposition, 0.4), ("1%", .other, 0.01)])
        == "perhaps \"96,3%\": a digit was left out, 50%; \"9,36%\": two digits changed places, 40%"
    )
    #expect(remedy([("96,3%", .deletion, 0.5)]) == "perhaps \"96,3%\": a digit was left out")
    #expect(remedy([("96,3%", .other, 1)]) == "\"96,3%\" would fit")
  }

  @Test("A day of the year before is no slip of a digit")
  func tellsOldYears() {
    let day = FindingSamples.date.focus
    let suspect = FindingSamples.suspect(day, 0.9, [("13/01/2020", .substitution, 0.9)])
    #expect(
      Language.allCases.compactMap { suspect.remedy(in: $0) }.sorted() == [
        "có lẽ là \"13/01/2020\": ghi theo năm cũ",
        "probably \"13/01/2020\": the year before was written",
      ])
  }

  @Test("Without a repair the range is told, without a range nothing")
  func tellsRange() {
    #expect(
      remedy([], within: FindingSamples.range("96.2", "96.4"))
        == "the others allow 96.2 to 96.4%")
    #expect(remedy([]) == nil)
    #expect(
      FindingSamples.suspect(exhibit, 0.001, [("1", .deletion, 1)]).remedy(in: .english) == nil)
  }

  @Test("Every slip has its words in each language", arguments: Slip.allCases)
  func namesSlips(slip: Slip) {
    checkSentence(slip.clause)
    checkWholeSentence {
      FindingSamples.suspect(exhibit, 0.5, [("1", slip, 0.3)])
        .sentence(naming: FindingSamples.naming, in: $0)
    }
  }
}
