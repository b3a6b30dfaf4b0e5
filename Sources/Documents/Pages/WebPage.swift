/// A page of the web, as a reader sees it.
enum WebPage {
  /// Reads a page: blocks become paragraphs, tables that hold figures tables; menus, heads and
  /// feet of the site are surroundings, and what does not show is left out.
  ///
  /// - Throws: `DocumentFault`; a page above the limit, or with elements a thousand deep, is refused.
  static func document(
    _ bytes: [UInt8], named name: String, limits: Limits
  ) throws(DocumentFault) -> Document {
    guard bytes.count <= limits.page else {
      throw .tooLarge(bytes: bytes.count, limit: limits.page)
    }
    let reader = PageReader(limit: limits.parts)
    try MarkupParser.parse(
      try DecodedText(bytes, declared: declaredEncoding(bytes)).text, into: reader)
    guard !reader.isFull else { throw .unfoldsTooFar(limit: limits.parts) }
    var builder = DocumentBuilder(limits: limits)
    builder.append(reader.finish())
    return try builder.document(named: name, .html)
  }

  /// The encoding that the head of a page names: `charset=utf-8`, `charset="utf-8"`.
  static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    guard let key = head.firstRange(of: Array("charset=".utf8)) else { return nil }
    let value = head[key.upperBound...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let name = value.prefix {
      0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
