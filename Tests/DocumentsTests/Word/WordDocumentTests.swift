import TestSupport
import Testing

@testable import Documents

@Suite struct WordDocumentTests {
  static let nameSpaces =
    "xmlns:w=\"w\" xmlns:r=\"r\" xmlns:mc=\"mc\" xmlns:wps=\"wps\" xmlns:m=\"m\""

  /// A file whose body is `body`, with the other parts by their paths.
  static func file(_ body: String, _ parts: [(String, String)] = []) -> [UInt8] {
    let kinds = parts.map { path, _ in
      let kind = String(path.prefix { $0.isLetter })
      return "<Relationship Id=\"\(path)\" Type=\"http://x/\(kind)\" Target=\"\(path)\"/>"
    }
    return StoredContainer(
      [
        ("word/document.xml", "<w:document \(nameSpaces)><w:body>\(body)</w:body></w:document>"),
        ("word/_rels/document.xml.rels", "<Relationships>\(kinds.joined())</Relationships>"),
      ] + parts.map { ("word/\($0.0)", $0.1) }
    ).bytes
  }

  static func read(_ body: String, _ parts: [(String, String)] = []) throws -> Document {
    try Document.read(file(body, parts), named: "a.docx")
  }

  static func outline(_ body: String, _ parts: [(String, String)] = []) throws -> [String] {
    let document = try read(body, parts)
    return document.paragraphs.map { "\($0.role): \(document.words($0.range))" }
  }

  static func run(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  static func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(run(text))</w:p>"
  }

  @Test(arguments: [
    ("", []), ("<w:p/>", []),
    ("<w:p>\(run("Đạt "))\(run("8,5%"))</w:p>", ["body: Đạt 8,5%"]),
    ("<w:p>\(run("a"))<w:r><w:tab/></w:r>\(run("b"))</w:p>", ["body: a b"]),
    (
      "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>\(run("a"))</w:p>",
      ["body: a"]
    ),
    ("<w:p>\(run("Một."))<w:r><w:br/></w:r>\(run("Hai."))</w:p>", ["body: Một.", "body: Hai."]),
    ("<w:p>\(run("tăng"))<w:r><w:br/></w:r>\(run("năm phần"))</w:p>", ["body: tăng năm phần"]),
    ("<w:p>\(run("2021"))<w:r><w:noBreakHyphen/></w:r>\(run("2025"))</w:p>", ["body: 2021-2025"]),
    ("<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del>\(run("a"))</w:p>", ["body: a"]),
    ("<w:p><w:moveFrom>\(run("x"))</w:moveFrom><w:ins>\(run("a"))</w:ins></w:p>", ["body: a"]),
    ("<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>\(run("a"))</w:p>", ["body: a"]),
    (
      "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>\(run("a"))</w:p>",
      ["body: a"]
    ),
    (
      "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>\(run("a"))</w:p>", ["body: a"]
    ),
    ("<w:p><w:hyperlink>\(run("a"))</w:hyperlink></w:p>", ["body: a"]),
    ("<w:sdt><w:sdtContent>\(paragraph("a"))</w:sdtContent></w:sdt>", ["body: a"]),
    ("<w:p><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>", ["body: x=1"]),
  ])
  func textIsWhatShows(body: String, outline: [String]) throws {
    #expect(try Self.outline(body) == outline)
  }

  @Test func aTextBoxIsReadOnce() throws {
    let box = "<w:txbxContent>\(Self.paragraph("hộp"))</w:txbxContent>"
    let body =
      "<w:p>\(Self.run("trước "))<w:r><mc:AlternateContent><mc:Choice>\(box)</mc:Choice>"
      + "<mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r>\(Self.run("sau"))</w:p>"
    #expect(try Self.outline(body) == ["body: hộp", "body: trước sau"])
  }

  @Test func aTableInATextBoxIsATable() throws {
    let table = WordTableTests.table([["a", "1"], ["b", "2"]])
    let body = "<w:p><w:r><w:txbxContent>\(table)</w:txbxContent></w:r>\(Self.run("sau"))</w:p>"
    let document = try Self.read(body)
    #expect(document.text == "a\t1\nb\t2\nsau" && document.tables.count == 1)
  }

  @Test func headsFeetAndNotesHaveTheirPlaces() throws {
    let parts = [
      ("header1.xml", "<w:hdr \(Self.nameSpaces)>\(Self.paragraph("UBND tỉnh"))</w:hdr>"),
      ("header2.xml", "<w:hdr \(Self.nameSpaces)>\(Self.paragraph("UBND tỉnh"))</w:hdr>"),
      ("footer1.xml", "<w:ftr \(Self.nameSpaces)>\(Self.paragraph("Trang 1"))</w:ftr>"),
      (
        "footnotes.xml",
        "<w:footnotes \(Self.nameSpaces)><w:footnote w:type=\"separator\">\(Self.paragraph("-"))"
          + "</w:footnote><w:footnote>\(Self.paragraph("Số sơ bộ"))</w:footnote></w:footnotes>"
      ),
    ]
    #expect(
      try Self.outline(Self.paragraph("Đạt 5%"), parts) == [
        "surroundings: UBND tỉnh", "body: Đạt 5%", "body: Số sơ bộ", "surroundings: Trang 1",
      ])
  }

  @Test func textInAFontOfOldIsDecoded() throws {
    let body = Self.paragraph("C«ng nghiÖp t¨ng 8,5%") + Self.paragraph("N«ng nghiÖp gi¶m 2%")
    #expect(
      try Self.outline(body) == ["body: Công nghiệp tăng 8,5%", "body: Nông nghiệp giảm 2%"])
  }

  @Test func tooManyParagraphsAreRefused() throws {
    let bytes = Self.file(String(repeating: "<w:p>\(Self.run("a"))</w:p>", count: 11))
    #expect(throws: DocumentFault.unfoldsTooFar(limit: 10)) {
      try Document.read(bytes, named: "a.docx", limits: Limits(parts: 10))
    }
    let document = try Document.read(bytes, named: "a.docx", limits: Limits(parts: 11))
    #expect(document.paragraphs.count == 11)
  }

  @Test func theMainPartMayHaveAnotherName() throws {
    let stored = StoredContainer([
      (
        "_rels/.rels", "<a><Relationship Id='1' Type='x/officeDocument' Target='/word/d2.xml'/></a>"
      ),
      ("word/d2.xml", "<w:document xmlns:w='w'>\(Self.paragraph("a"))</w:document>"),
    ])
    #expect(try Document.read(stored.bytes, named: "a.docx").text == "a")
  }

  @Test(arguments: [
    ([UInt8]("không phải".utf8), DocumentFault.damaged(.docx, detail: "container")),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], .damaged(.docx, detail: "")),
    (
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        + "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }, .encrypted
    ),
    (
      StoredContainer([("word/document.xml", PartParserTests.bomb)]).bytes,
      .damaged(.docx, detail: "DOCTYPE, word/document.xml")
    ),
    (
      StoredContainer([("word/document.xml", "<document><p>")]).bytes,
      .damaged(.docx, detail: "word/document.xml")
    ),
  ])
  func whatIsNoWordFileIsRefused(bytes: [UInt8], fault: DocumentFault) {
    #expect(throws: fault) { try Document.read(bytes, named: "a.docx") }
  }
}
