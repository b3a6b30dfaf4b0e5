import Tables

extension Document {
  /// Opens a file as its name tells, or, where that tells nothing, as its first bytes do.
  ///
  /// - Parameter path: `-` is standard input.
  /// - Throws: `DocumentFault`; a file above the limit is refused before it is read.
  public static func open(
    _ path: String, limits: Limits = .standard
  ) throws(DocumentFault) -> Document {
    try read(bytes(of: path, limits: limits), named: path, limits: limits)
  }

  /// The bytes of a file, which `read` makes a document of.
  ///
  /// - Parameter path: `-` is standard input.
  /// - Throws: `DocumentFault`; a file above the limit is refused before it is read.
  public static func bytes(
    of path: String, limits: Limits = .standard
  ) throws(DocumentFault) -> [UInt8] {
    let limit = limits.file
    var size = 0
    var bytes: [UInt8] = []
    do throws(FileFault) {
      let source = path == "-" ? .standardInput : try ByteSource(opening: path)
      size = source.size ?? 0
      if size <= limit { bytes = try source.contents(upTo: limit + 1) }
    } catch {
      throw .file(error)
    }
    size = max(size, bytes.count)
    guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
    return bytes
  }

  /// Reads what lies in memory.
  ///
  /// - Parameter name: the name of the file, which tells its format; `-` tells nothing.
  public static func read(
    _ bytes: [UInt8], named name: String, limits: Limits = .standard
  ) throws(DocumentFault) -> Document {
    guard !LegacyOffice.isLocked(bytes) else { throw .encrypted }
    let format = Format(of: bytes, named: name)
    // Old files are often named as new ones.
    return switch format {
    case .docx where LegacyOffice.isCompound(bytes), .xlsx where LegacyOffice.isCompound(bytes),
      .doc, .xls:
      try LegacyOffice.document(bytes, as: format, named: name, limits: limits)
    case .text: try PlainText.document(bytes, named: name, limits: limits)
    case .html: try WebPage.document(bytes, named: name, limits: limits)
    case .csv: try DelimitedText.document(bytes, named: name, limits: limits)
    case .docx: try WordDocument.document(bytes, named: name, limits: limits)
    case .xlsx: try Workbook.document(bytes, named: name, limits: limits)
    case .pdf: try PDFFile.document(bytes, named: name, limits: limits)
    }
  }
}
