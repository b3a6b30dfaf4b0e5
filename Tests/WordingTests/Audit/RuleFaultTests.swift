import Auditing
import Figures
import Tables
import Testing
import Wording

@Suite struct RuleFaultTests {
  static let faults: [RuleFault] = [
    .table(.empty), .missing(line: 2, column: "id"),
    .formula(line: 3, text: "exports = 2 $ imports", .unexpected("$", at: 13)),
    .formula(line: 3, text: "exports =", .endsEarly),
    .formula(line: 3, text: "exports", .comparisons(0)),
    .formula(line: 3, text: "exports = 1 + 1", .tooLong(most: 256)),
    .severity(line: 4, found: "grave"),
    .duplicate(line: 5, id: "a", firstLine: 2), .duplicate(line: 5, id: "growth", firstLine: nil),
    .unknownRoles(line: 6, id: "a", ["exprts", "plam"]),
    .contradiction(line: 7, id: "a", other: "b"),
  ]

  @Test(arguments: faults) func everyFaultIsWorded(fault: RuleFault) {
    checkWholeSentence { fault.sentence(file: "own.csv", in: $0) }
    checkWholeSentence { fault.sentence(file: "-", in: $0) }
  }

  @Test func hostileWordsAreTamed() {
    let text = "a\u{1B}[2J\n" + String(repeating: "x", count: 5000)
    for fault in [
      RuleFault.formula(line: 2, text: text, .endsEarly), .severity(line: 2, found: text),
      .duplicate(line: 2, id: text, firstLine: 1), .contradiction(line: 2, id: text, other: text),
    ] {
      for language in Language.allCases {
        let sentence = fault.sentence(file: "own.csv", in: language)
        #expect(sentence.count < 300 && !sentence.contains("\u{1B}") && !sentence.contains("\n"))
      }
    }
  }

  @Test func placesAreNamed() {
    #expect(
      Self.faults[2].sentence(file: "own.csv", in: .english)
        == "own.csv, line 3: in the formula \"exports = 2 $ imports\" nothing makes sense of"
        + " \"$\" at character 13.")
    #expect(
      Self.faults[10].sentence(file: "own.csv", in: .vietnamese)
        == "own.csv, dòng 7: quy tắc \"a\" mâu thuẫn với quy tắc \"b\"; không số liệu nào thỏa mãn"
        + " cả hai.")
  }
}
