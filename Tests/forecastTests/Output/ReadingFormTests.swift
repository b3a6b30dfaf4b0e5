import Documents
import Figures
import Foundation
import Reports
import Tables
import Testing

@testable import forecast

@Suite struct ReadingFormTests {
  private func whole(
    _ form: ReadingForm, _ documents: [(Document, [StatedFigure])]
  ) throws -> String {
    let pieces = try documents.map { try form.piece($0, $1) }.filter { !$0.isEmpty }
    return form.opening + pieces.joined(separator: form.separator) + form.closing
  }

  private func sample() throws -> [(Document, [StatedFigure])] {
    [
      (document("a.txt"), try statedSeries()), (document("empty.txt"), []),
      (document("b, \"c\".txt"), [try stated(.level, "1", id: 1, words: "=1+1\n@x")]),
    ]
  }

  @Test("Lines and array hold the same objects")
  func writesJSON() throws {
    let lines = try whole(.lines(explained: false), sample()).split(separator: "\n")
    let array = try JSONSerialization.jsonObject(
      with: Data(try whole(.array(explained: false), sample()).utf8))
    let objects = try #require(array as? [[String: Any]])
    #expect(lines.count == 6 && objects.count == 6)
    for (line, object) in zip(lines, objects) {
      let other = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary
      #expect(other == object as NSDictionary)
    }
    #expect(objects.last?["document"] as? String == "b, \"c\".txt")
    let none = try JSONSerialization.jsonObject(
      with: Data(try whole(.array(explained: false), []).utf8))
    #expect((none as? [Any])?.isEmpty == true)
    #expect(try whole(.lines(explained: false), []).isEmpty)
  }

  @Test("CSV holds the words as they stand; for a spreadsheet no cell is a formula")
  func writesCSV() throws {
    let plain = try whole(.csv(explained: true, excel: false), sample())
    var table = try TableReader(RecordReader(Bytes(copying: Array(plain.utf8))))
    #expect(table.header.names == FigureRecord.columns(explained: true))
    var texts: [String] = []
    while let row = try table.next() { texts.append(row.text("text") ?? "") }
    #expect(texts == ["812,5 triệu USD", "17,65%", "106,67%", "900", "5", "=1+1\n@x"])

    let excel = try whole(.csv(explained: false, excel: true), sample())
    #expect(excel.unicodeScalars.filter { $0 == "\u{FEFF}" }.count == 1)
    #expect(excel.hasPrefix("\u{FEFF}document;id;of;"))
    #expect(excel.contains(";812,5;million USD;812,45;812,55;") && excel.contains("'=1+1"))
  }

  @Test("Text is the text itself, to the letter; under names if there may be several")
  func writesText() throws {
    let text = "e\u{302}\u{1B}[31m\r\nxuất khẩu  5%"
    let screen = Screen(for: "a file")
    #expect(
      try whole(.text(ofMany: false, on: screen), [(document("a", text), [])])
        .unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(
      try whole(
        .text(ofMany: true, on: screen), [(document("a", "x"), []), (document("b", "y"), [])])
        == "==> a <==\nx\n==> b <==\ny")
  }

  @Test("What is read goes straight into the question, with its document as the source")
  func answersAQuestion() throws {
    let folder = try TemporaryFolder()
    for excel in [false, true] {
      let path = try folder.file(
        "mine.csv",
        try whole(
          .csv(explained: true, excel: excel), [(document("bao-cao.txt"), try statedSeries())]))
      let outcome = try Program.run(
        "--indicator", "exports", "--province", "Gia Lai", "--data", path, "--as-of", "2025",
        "--sources", "--format", "json")
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("\"value\": 812.5") && outcome.output.contains("bao-cao.txt"))
      #expect(outcome.output.contains("\"code\": \"no-place\""))
      #expect(!outcome.output.contains("unknown-columns"))
    }
  }
}
