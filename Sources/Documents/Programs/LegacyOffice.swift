enum LegacyOffice {
  static func document(
    _ bytes: [UInt8], as format: Document.Format, named name: String, limits: Limits
  ) throws(DocumentFault) -> Document {
    throw .programMissing("LibreOffice")
  }
}
