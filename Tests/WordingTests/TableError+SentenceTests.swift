import Figures
import Tables
import Testing
import Wording

@Suite struct TableErrorSentenceTests {
  static let place = Place(line: 3, column: 5, field: 2)
  static let cases: [TableError] = [
    .file(FileFault(.open, path: "a.csv", code: 2)), .empty, .wideEncoding, .nul(place),
    .invalidUTF8(place, byte: 0xE1), .overlongRecord(line: 1, limit: 1_048_576),
    .unclosedQuote(place), .textAfterQuote(place), .strayQuote(place),
    .fieldCount(line: 9, expected: 4, found: 6), .unnamedColumn(field: 2),
    .duplicateColumn(name: "giá", first: 1, second: 3),
    .missingColumns(["năm"], found: ["tỉnh", "trị"]),
    .cell(line: 17, column: "plan", .malformed("12a")),
  ]

  @Test(arguments: cases) func everyCaseIsWorded(error: TableError) {
    checkWholeSentence { error.sentence(file: "a.csv", in: $0) }
  }

  @Test func placesAreNamed() {
    #expect(
      TableError.invalidUTF8(Self.place, byte: 0xE1).sentence(file: "a.csv", in: .english)
        == "a.csv, line 3, character 5: byte 0xE1 is not UTF-8; save the file as UTF-8.")
    #expect(
      TableError.missingColumns(["year", "value"], found: ["a"]).sentence(
        file: "-", in: .english)
        == "standard input: the header lacks \"year\", \"value\"; it has \"a\".")
    #expect(
      TableError.cell(line: 17, column: "value", .malformed("12a")).sentence(
        file: "a.csv", in: .vietnamese)
        == "a.csv, dòng 17: cột \"value\" ghi \"12a\", cần một số không có dấu phân cách hàng nghìn."
    )
  }

  @Test func whatAFileHoldsCannotSteerATerminal() {
    let text = TableError.cell(line: 1, column: "value", .malformed("\u{1B}[2J\u{202E}x"))
      .sentence(file: "a\u{7}.csv", in: .english)
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
  }

  @Test func longCellsAreCut() {
    let cell = String(repeating: "9", count: 100_000)
    let text = TableError.cell(line: 1, column: "value", .malformed(cell))
      .sentence(file: "a.csv", in: .english)
    #expect(text.count < 200)
  }

  @Test(arguments: [
    FileFault.Operation.open, .read, .write, .close,
  ])
  func everyRefusalIsWorded(operation: FileFault.Operation) {
    for code: Int32 in [2, 5, 13, 21, 28, 32] {
      for path in ["a.csv", nil] {
        checkWholeSentence { FileFault(operation, path: path, code: code).sentence(in: $0) }
      }
    }
  }
}
