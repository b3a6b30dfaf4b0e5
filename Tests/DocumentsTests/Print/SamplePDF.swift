/// A PDF file put together for a test: words at places of A4 pages.
struct SamplePDF {
  /// How the characters of the page are written.
  enum Font {
    /// Sixteen bits a character, with the table that tells Unicode.
    case wide
    /// A byte a character, Western letters.
    case narrow
  }

  var font = Font.wide
  var isEncrypted = false
  private var pages: [String] = []

  init(font: Font = .wide) {
    self.font = font
  }

  mutating func addPage() { pages.append("") }

  /// Puts a line on the last page; every letter is half as wide as high.
  mutating func add(_ text: String, x: Double = 60, y: Double, size: Double = 12) {
    let codes =
      switch font {
      case .wide: text.utf16.map { Self.hexadecimal(Int($0), digits: 4) }
      case .narrow: text.unicodeScalars.map { Self.hexadecimal(Int($0.value), digits: 2) }
      }
    pages[pages.count - 1] +=
      "BT /F1 \(size) Tf \(x) \(842 - y) Td <\(codes.joined())> Tj ET\n"
  }

  private static func hexadecimal(_ value: Int, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  var bytes: [UInt8] {
    let kids = pages.indices.map { "\(7 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      font == .wide
        ? "<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /Identity-H "
          + "/DescendantFonts [4 0 R] /ToUnicode 6 0 R >>"
        : "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sample /DW 500 /FontDescriptor 5 0 R "
        + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
      "<< /Type /FontDescriptor /FontName /Sample /Flags 4 /FontBBox [0 -200 1000 800] "
        + "/Ascent 800 /Descent -200 /CapHeight 700 /ItalicAngle 0 /StemV 80 >>",
      Self.stream(
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
          + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
          + "1 beginbfrange <0000> <FFFF> <0000> endbfrange\nendcmap end end"),
    ]
    for (number, content) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(8 + 2 * number) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>")
      objects.append(Self.stream(content))
    }
    return Self.file(objects, trailer: isEncrypted ? Self.locked : "")
  }

  private static let locked =
    "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 "
    + "/O <\(String(repeating: "5a", count: 32))> /U <\(String(repeating: "a5", count: 32))> >>"

  private static func stream(_ content: String) -> String {
    "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
  }

  private static func file(_ objects: [String], trailer: String) -> [UInt8] {
    var text = "%PDF-1.4\n"
    var table = "0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let place = String(text.utf8.count)
      table += String(repeating: "0", count: 10 - place.count) + place + " 00000 n \n"
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    let size = objects.count + 1
    text += "xref\n0 \(size)\n\(table)trailer\n<< /Size \(size) /Root 1 0 R \(trailer) >>\n"
    text += "startxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }
}
