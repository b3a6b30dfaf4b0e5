import Datasets
import Figures
import Tables
import Testing
import Wording

@Suite struct DataFaultSentenceTests {
  static let faults: [RowFault] = [
    .missing(column: "năm"), .year("20x4"), .number(column: "trị", .empty),
    .number(column: "trị", .malformed("1.2.3")), .number(column: "trị", .notFinite("NaN")),
    .number(column: "trị", .outOfRange("1e999")),
    .word(column: "kind", found: "foo", allowed: ["", "a", "b"]),
    .duplicateYear(2024, firstLine: 3), .unit("tấn", earlier: "triệu USD", firstLine: 2),
    .belowZero(column: "trị", value: "-5"),
  ]

  @Test(arguments: faults) func everyRowFaultIsWorded(fault: RowFault) {
    checkWholeSentence { DataFault.row(line: 17, fault).sentence(file: "a.csv", in: $0) }
  }

  @Test(arguments: [
    DataNote.blankLines(count: 1), .placeless(count: 1), .placeless(count: 2),
    .unknownColumns(["note"]), .unknownColumns(["a", "b"]),
    .blankLines(count: 1200), .unsortedYears(line: 7),
    .doubtfulNumber("1.234"),
    .seriesLeftOut(indicator: "xk", province: "Bến Tre", line: 4, .year("x")),
  ])
  func everyNoteIsWorded(note: DataNote) {
    checkWholeSentence { note.sentence(file: "a.csv", in: $0) }
    let notice = note.notice(in: .english, file: "a.csv")
    #expect(notice.code == note.code)
    #expect(notice.message == note.sentence(file: "a.csv", in: .english))
  }

  @Test func wholeFilesAreWorded() {
    checkWholeSentence {
      DataFault.table(.empty).sentence(file: "a.csv", in: $0)
    }
    #expect(
      DataFault.unknownLayout(found: ["a", "b"]).sentence(file: "a.csv", in: .english)
        == "a.csv: the first line names \"a\", \"b\"; a plain series has indicator, province, year,"
        + " value.")
  }

  @Test func linesAreNamed() {
    #expect(
      DataFault.row(line: 9, .duplicateYear(2024, firstLine: 3)).sentence(
        file: "a.csv", in: .english)
        == "a.csv, line 9: the year 2024 stands here a second time, the first being line 3.")
    #expect(
      DataFault.row(line: 9, .duplicateYear(2024, firstLine: 3)).sentence(
        file: "a.csv", in: .vietnamese)
        == "a.csv, dòng 9: năm 2024 lặp lại, đã có ở dòng 3.")
    #expect(
      DataFault.row(line: 2, .word(column: "status", found: "x", allowed: ["a", "b", ""]))
        .sentence(file: "a.csv", in: .english)
        == "a.csv, line 2: column \"status\" holds \"x\" where a, b or nothing was expected.")
  }
}
