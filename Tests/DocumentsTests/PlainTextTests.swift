import Testing

@testable import Documents

@Suite struct PlainTextTests {
  private func read(_ text: String) throws -> Document {
    try Document.read(Array(text.utf8), named: "a.txt")
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("\n \n\t\u{A0}\n", []), ("a\nb", ["a", "b"]),
    ("a\r\n\r\nb\r", ["a", "b"]),
    ("\u{FEFF} Đạt 8,5% \n\u{3000}x\u{200A}", ["Đạt 8,5%", "x"]),
    ("e\u{302}\u{301}\u{C}y", ["e\u{302}\u{301}", "y"]),
    ("a\u{2028}b", ["a", "b"]),
  ])
  func linesThatHoldSomethingAreParagraphs(text: String, lines: [String]) throws {
    let document = try read(text)
    #expect(document.text.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(document.paragraphs.map { document.words($0.range) } == lines)
    #expect(document.paragraphs.allSatisfy { $0.role == .body })
    #expect(document.format == .text && document.name == "a.txt" && document.tables.isEmpty)
  }

  @Test func moreTextThanTheLimitIsRefused() throws {
    let bytes = Array("đạt 5%".utf8)
    #expect(try PlainText.document(bytes, named: "a", limits: Limits(text: 6)).text == "đạt 5%")
    #expect(throws: DocumentFault.unfoldsTooFar(limit: 5)) {
      try PlainText.document(bytes, named: "a", limits: Limits(text: 5))
    }
  }
}
