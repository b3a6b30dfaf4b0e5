enum DelimitedText {
  static func document(
    _ bytes: [UInt8], named name: String, limits: Limits
  ) throws(DocumentFault) -> Document {
    throw .programMissing("csv")
  }
}
