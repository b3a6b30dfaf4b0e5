/// Plain text: every line that holds something is a paragraph.
enum PlainText {
  static func document(
    _ bytes: [UInt8], named name: String, limits: Limits
  ) throws(DocumentFault) -> Document {
    let text = String(decoding: bytes, as: UTF8.self)
    return Document(name: name, format: .text, text: text, paragraphs: [])
  }
}
