/// The container of old Office files, and of new ones under a password.
enum CompoundFile {
  static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  /// Reads an old file whose name is that of a new one.
  ///
  /// - Throws: `DocumentFault.encrypted` for a new file under a password.
  static func document(
    _ bytes: [UInt8], called format: Document.Format, named name: String, limits: Limits
  ) throws(DocumentFault) -> Document {
    guard !isEncrypted(bytes) else { throw .encrypted }
    guard let format = Self.format(of: bytes) else { throw .damaged(format, detail: "container") }
    return try LegacyOffice.document(bytes, as: format, named: name, limits: limits)
  }

  /// Whether it only holds another file, enciphered.
  static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    holds("EncryptedPackage", bytes)
  }

  /// What it is, by the names of the streams in it; nil if it is neither.
  static func format(of bytes: [UInt8]) -> Document.Format? {
    if holds("WordDocument", bytes) { return .doc }
    return holds("Workbook", bytes) || holds("Book", bytes) ? .xls : nil
  }

  /// Whether a stream of this name, which stands there as UTF-16, is in it.
  private static func holds(_ stream: String, _ bytes: [UInt8]) -> Bool {
    bytes.contains(stream.utf8.reduce(into: []) { $0 += [$1, 0] })
  }
}
