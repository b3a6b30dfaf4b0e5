/// Files of pages as they are printed: `.pdf`.
enum PDFFile {
  /// The address space that the program may take.
  private static let memory = 2 << 30

  /// Reads pages as `pdftotext` of poppler finds the words on them.
  ///
  /// Lines are put together to paragraphs and words to tables by their places; running heads and
  /// page numbers come last, as surroundings.
  ///
  /// - Throws: `DocumentFault`; `DocumentFault.programMissing` where poppler is not installed.
  static func document(
    _ bytes: [UInt8], named name: String, limits: Limits
  ) throws(DocumentFault) -> Document {
    guard bytes.prefix(1024).contains("%PDF-".utf8) else { throw .damaged(.pdf, detail: "") }
    let pages = try pages(of: bytes, limits: limits)
    guard pages.contains(where: { !$0.blocks.isEmpty }) else { throw .scanned }
    let text = PrintedText(pages)
    var blocks = text.blocks + text.surroundings
    LegacyFont.decode(&blocks)
    var builder = DocumentBuilder(limits: limits)
    builder.append(blocks)
    return try builder.document(named: name, .pdf)
  }

  private static func pages(
    of bytes: [UInt8], limits: Limits
  ) throws(DocumentFault) -> [PrintedPage] {
    let program = try Program(["pdftotext"], title: "pdftotext")
    let (output, code) = try program.run(
      ["-q", "-bbox-layout", "-enc", "UTF-8", "-", "-"], input: bytes,
      within: .init(seconds: limits.seconds, memory: memory, output: limits.unfolded))
    guard code == 0 else {
      throw bytes.contains("/Encrypt".utf8) ? .encrypted : .damaged(.pdf, detail: "")
    }
    let reader = LayoutReader()
    try PartParser(
      format: .pdf, attributes: LayoutReader.attributes, limit: limits.elements, isLenient: true
    ).parse(plain(output), of: "pdftotext", into: reader)
    return reader.pages
  }

  /// Without the characters that fonts may stand for and XML may not hold.
  private static func plain(_ output: [UInt8]) -> [UInt8] {
    String(decoding: output, as: UTF8.self).utf8.map {
      $0 < 0x20 && $0 != UInt8(ascii: "\n") ? 0x20 : $0
    }
  }
}
