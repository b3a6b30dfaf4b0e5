import Datasets
import Figures
import Tables
import Testing
import Wording

@Suite struct SeriesFaultSentenceTests {
  static let cases: [SeriesFault] =
    [
      .year(line: 3, found: "20x4"), .duplicateYear(year: 2020, line: 7, earlier: 5),
      .duplicateYear(year: 2020, line: 7, earlier: 7), .kind(line: 2, found: "size"),
      .inconsistent(column: "kind", line: 4, found: "rate", earlier: "share"),
      .noValues(line: 9), .notJSON(line: 1), .missingMember(line: 1, member: "plan"),
      .unequalCounts(line: 1, years: 3, values: 2),
    ]
    + [.text, .list, .object, .year, .number].map {
      .mistyped(line: 1, member: "values[3]", expected: $0)
    } + TableErrorSentenceTests.cases.map { .row($0) }

  @Test(arguments: cases) func everyCaseIsWorded(fault: SeriesFault) {
    checkWholeSentence { fault.sentence(file: "panel.csv", in: $0) }
  }

  @Test(arguments: cases) func everyCaseHasAShortName(fault: SeriesFault) {
    #expect(fault.code.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
  }

  @Test func placesAreNamed() {
    let fault = SeriesFault.duplicateYear(year: 2020, line: 7, earlier: 5)
    #expect(
      fault.sentence(file: "p.csv", in: .english)
        == "p.csv, line 7: the year 2020 is given twice, first on line 5.")
    #expect(
      SeriesFault.mistyped(line: 4, member: "values[1]", expected: .number)
        .sentence(file: "-", in: .english)
        == "standard input, line 4: \"values[1]\" is not a finite number.")
    #expect(
      fault.sentence(file: "p.csv", in: .vietnamese)
        == "p.csv, dòng 7: năm 2020 lặp lại, đã có ở dòng 5.")
  }
}
