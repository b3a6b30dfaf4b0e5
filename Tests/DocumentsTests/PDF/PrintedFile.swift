/// A PDF whose pages hold texts at places, in a font that is not within it.
struct PrintedFile {
  /// A text in points from the upper left corner of a page of 600 × 800 points; a character takes
  /// half the size, a space a quarter.
  struct Text {
    let text: String
    let left: Double
    let top: Int
    var size = 10
  }

  /// The page, and what the trailer has beside its root.
  static func bytes(_ pages: [[Text]], trailer: String = "") -> [UInt8] {
    let contents = pages.map { texts in
      texts.map { text in
        let codes = text.text.utf16.map { hex($0) }.joined()
        return "BT /F \(text.size) Tf 1 0 0 1 \(text.left) \(800 - text.top) Tm <\(codes)> Tj ET"
      }.joined(separator: "\n")
    }
    return bytes(contents: contents, trailer: trailer)
  }

  /// Pages as the operators that draw them, and further objects from number 10 on.
  static func bytes(
    contents: [String], resources: String = "", objects: [String] = [], trailer: String = ""
  ) -> [UInt8] {
    let first = 10 + objects.count
    let pages = contents.indices.map { "\(first + 2 * $0) 0 R" }.joined(separator: " ")
    var all: [(Int, String)] = [
      (1, "<</Type/Catalog/Pages 2 0 R>>"),
      (2, "<</Type/Pages/Kids[\(pages)]/Count \(contents.count)>>"),
      (
        3,
        "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>"
      ),
      (
        4,
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/DW 500/W[32[250]]/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 6 0 R>>"
      ),
      (5, stream(unicode)),
      (
        6,
        "<</Type/FontDescriptor/FontName/A/Flags 4/Ascent 800/Descent -200/FontBBox[0 -200 500 800]>>"
      ),
    ]
    for (index, object) in objects.enumerated() { all.append((10 + index, object)) }
    for (index, content) in contents.enumerated() {
      all.append(
        (
          first + 2 * index,
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents \(first + 2 * index + 1) 0 R"
            + "/Resources<</Font<</F 3 0 R>>\(resources)>>>>"
        ))
      all.append((first + 2 * index + 1, stream(content)))
    }
    var file = Array("%PDF-1.4\n".utf8)
    for (number, object) in all { file += Array("\(number) 0 obj\n\(object)\nendobj\n".utf8) }
    return file + Array("trailer\n<</Root 1 0 R\(trailer)>>\n%%EOF\n".utf8)
  }

  static func stream(_ text: String, _ entries: String = "") -> String {
    "<</Length \(text.utf8.count)\(entries)>>\nstream\n\(text)\nendstream"
  }

  /// Codes are UTF-16.
  private static let unicode: String = {
    let ranges = ["00", "01", "02", "03", "1E", "20"].map { "<\($0)00> <\($0)FF> <\($0)00>" }
    return "begincmap\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
      + "\(ranges.count) beginbfrange\n\(ranges.joined(separator: "\n"))\nendbfrange\nendcmap"
  }()

  private static func hex(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
