import Testing

@testable import Documents

@Suite struct WordStylesTests {
  static let styles = """
    <w:styles xmlns:w="w"><w:style w:styleId="u1"><w:name w:val="heading 2"/></w:style>
    <w:style w:styleId="muc"><w:name w:val="Mục"/><w:basedOn w:val="u1"/></w:style>
    <w:style w:styleId="than"><w:basedOn w:val="u1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
    <w:style w:styleId="ten"><w:name w:val="Title"/></w:style>
    <w:style w:styleId="chu"><w:name w:val="caption"/></w:style>
    <w:style w:styleId="ml"><w:name w:val="toc 1"/></w:style>
    <w:style w:styleId="ds"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="vong"><w:basedOn w:val="vong"/></w:style></w:styles>
    """

  @Test(arguments: [
    ("u1", "", Paragraph.Role.heading), ("muc", "", .heading), ("than", "", .body),
    ("ten", "", .title), ("chu", "", .caption), ("ml", "", .surroundings), ("ds", "", .item),
    ("vong", "", .body), ("Heading1", "", .heading), ("lạ", "", .body),
    ("", "<w:numPr><w:numId w:val=\"2\"/></w:numPr>", .item),
    ("ds", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", .body),
    ("", "<w:outlineLvl w:val=\"0\"/>", .heading), ("u1", "<w:outlineLvl w:val=\"9\"/>", .body),
    ("", "<w:pPrChange><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange>", .body),
  ])
  func stylesTellRoles(style: String, properties: String, role: Paragraph.Role) throws {
    let document = try WordDocumentTests.read(
      WordDocumentTests.paragraph("a", "<w:pStyle w:val=\"\(style)\"/>\(properties)"),
      [("styles.xml", Self.styles)])
    #expect(document.paragraphs.map(\.role) == [role])
  }
}
