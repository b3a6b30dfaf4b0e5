import Testing

@testable import Documents

@Suite struct DocumentFormatDetectionTests {
  @Test(arguments: [
    ("a.txt", Document.Format.text), ("a.HTM", .html), ("b/c.html", .html), ("x.y.docx", .docx),
    ("báo cáo.Xlsx", .xlsx), ("a.csv", .csv), ("a.PDF", .pdf), ("a.doc", .doc), ("a.xls", .xls),
  ])
  func endingsTell(name: String, format: Document.Format) {
    #expect(Document.Format(ending: name) == format)
    #expect(Document.Format(of: [], named: name) == format)
  }

  @Test(arguments: ["-", "", "a", "/", ".html", "b/.txt", "a.html/b", "a.zip", "a.", "a.txt "])
  func otherNamesTellNothing(name: String) {
    #expect(Document.Format(ending: name) == nil)
    #expect(Document.Format(of: [], named: name) == .text)
  }

  static let container = "PK\u{3}\u{4}"
  static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]

  @Test(arguments: [
    ("%PDF-1.4", Document.Format.pdf), ("\u{FEFF} <!doctype html>", .html), ("<p>", .html),
    (container, .docx), (container + "word/document.xml", .docx),
    (container + "xl/workbook.xml", .xlsx), ("Kim ngạch < 5", .text), ("{\\rtf1", .doc),
  ])
  func firstBytesTellWhereTheNameDoesNot(start: String, format: Document.Format) {
    #expect(Document.Format(of: Array(start.utf8), named: "-") == format)
    #expect(Document.Format(of: Array(start.utf8), named: "a.pdf") == .pdf)
  }

  @Test func oldNamesOfOfficeFilesAreDoubted() {
    #expect(Document.Format(of: Self.compoundFile, named: "-") == .doc)
    #expect(Document.Format(of: Self.compoundFile, named: "a.doc") == .doc)
    #expect(Document.Format(of: Self.compoundFile, named: "a.xls") == .xls)
    #expect(Document.Format(of: Array("<html>".utf8), named: "a.xls") == .html)
    #expect(Document.Format(of: Array(Self.container.utf8), named: "a.doc") == .docx)
    #expect(Document.Format(of: [0xFF, 0xFE, 0x3C, 0], named: "a.doc") == .html)
  }
}
