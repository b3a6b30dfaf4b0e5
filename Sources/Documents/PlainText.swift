/// Plain text: every line that holds something is a paragraph.
enum PlainText {
  /// Reads a text whose `text` is the decoded file, character by character.
  ///
  /// - Throws: `DocumentFault.notText`, `DocumentFault.unfoldsTooFar`.
  static func document(
    _ bytes: [UInt8], named name: String, limits: Limits
  ) throws(DocumentFault) -> Document {
    let text = try DecodedText(bytes).text
    guard text.utf8.count <= limits.text || text.unicodeScalars.count <= limits.text else {
      throw .unfoldsTooFar(limit: limits.text)
    }
    return Document(name: name, format: .text, text: text, paragraphs: paragraphs(of: text))
  }

  private static func paragraphs(of text: String) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    /// From the first code point of the line that shows to the end of the last.
    var shown: Range<Int>?
    var position = 0
    for scalar in text.unicodeScalars {
      if scalar.endsLine {
        if let shown { paragraphs.append(Paragraph(shown)) }
        shown = nil
      } else if !scalar.isBlank {
        shown = (shown?.lowerBound ?? position)..<position + 1
      }
      position += 1
    }
    if let shown { paragraphs.append(Paragraph(shown)) }
    return paragraphs
  }
}

extension Unicode.Scalar {
  /// Whether a line or a page ends with it.
  var endsLine: Bool {
    0x0A...0x0D ~= value || value == 0x85 || value == 0x2028 || value == 0x2029
  }

  /// Whether nothing shows in its place: white space, a control, a mark of the order of bytes.
  var isBlank: Bool {
    switch value {
    case 0x21..<0x7F: false
    case 0...0x20, 0x7F...0xA0, 0xFEFF: true
    case ..<0x1680: false
    default: properties.isWhitespace
    }
  }
}
