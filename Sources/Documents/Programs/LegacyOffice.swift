import Tables

/// Documents of the old binary formats of Word and Excel, and rich text, which LibreOffice turns into
/// the formats of today.
enum LegacyOffice {
  /// Reads a `.doc`, `.rtf` or `.xls` file.
  ///
  /// LibreOffice works on a profile of its own in a private folder, which is gone afterwards.
  ///
  /// - Parameters:
  ///   - programs: the names of LibreOffice; the first that is there is taken.
  ///   - format: what the name of the file says; what lies in it decides.
  /// - Throws: `DocumentFault`; a file that is neither a compound file nor rich text is damaged.
  static func document(
    _ bytes: [UInt8], as format: Document.Format, named name: String, limits: Limits,
    programs: [String] = ["soffice", "libreoffice"]
  ) throws(DocumentFault) -> Document {
    guard !isLocked(bytes) else { throw .encrypted }
    guard let format = kind(of: bytes) else { throw .damaged(format, detail: "") }
    let ending = format == .xls ? "xlsx" : "docx"
    let newer = try converted(bytes, to: ending, format, limits: limits, programs: programs)
    let document = try Document.read(newer, named: "report.\(ending)", limits: limits)
    return Document(
      name: name, format: format, text: document.text, paragraphs: document.paragraphs,
      tables: document.tables)
  }

  /// Whether a file is a container in which Office keeps what wants a password, whatever its name.
  static func isLocked(_ bytes: [UInt8]) -> Bool {
    isCompound(bytes) && holds("EncryptedPackage", bytes)
  }

  /// LibreOffice takes whatever it does not know for text, so that the file must say what it is.
  private static func kind(of bytes: [UInt8]) -> Document.Format? {
    if bytes.starts(with: "{\\rtf".utf8) { return .doc }
    guard isCompound(bytes) else { return nil }
    if holds("WordDocument", bytes) { return .doc }
    return holds("Workbook", bytes) || holds("Book", bytes) ? .xls : nil
  }

  /// Whether a compound file names one of its parts so.
  private static func holds(_ part: String, _ bytes: [UInt8]) -> Bool {
    bytes.firstRange(of: Array(part.utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }.joined()))
      != nil
  }

  /// Whether it is the container of old Office files, and of new ones under a password.
  static func isCompound(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  private static func converted(
    _ bytes: [UInt8], to ending: String, _ format: Document.Format, limits: Limits,
    programs: [String]
  ) throws(DocumentFault) -> [UInt8] {
    let folder = try PrivateFolder()
    let file = try folder.write(bytes, to: "report.\(format.rawValue)")
    // It starts slowly, and reserves far more memory than it takes.
    let seconds = limits.seconds * 3
    for program in programs {
      let outcome = LimitedProcess(
        program: program,
        arguments: [
          "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore",
          "--convert-to", ending, "--outdir", folder.path, file,
        ],
        seconds: seconds, memory: limits.memory * 4, output: limits.output
      ).run()
      if outcome.ending.isMissing { continue }
      guard case .exited = outcome.ending else {
        throw .programFailed("LibreOffice", seconds: seconds)
      }
      return try contents(of: "\(folder.path)/report.\(ending)", format, limit: limits.file)
    }
    throw .programMissing("LibreOffice")
  }

  /// What LibreOffice wrote; it ends without complaint where it could not read a file.
  private static func contents(
    of path: String, _ format: Document.Format, limit: Int
  ) throws(DocumentFault) -> [UInt8] {
    var bytes: [UInt8] = []
    do throws(FileFault) {
      bytes = try ByteSource(opening: path).contents(upTo: limit + 1)
    } catch {
      throw .damaged(format, detail: "")
    }
    guard bytes.count <= limit else { throw .unfoldsTooFar(limit: limit) }
    return bytes
  }
}
