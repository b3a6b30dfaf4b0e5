import Tables

/// Old Word and Excel files, and rich text: LibreOffice writes them anew.
enum LegacyOffice {
  /// The address space that LibreOffice may take.
  private static let memory = 8 << 30

  /// Reads a file as LibreOffice converts it.
  ///
  /// - Parameter format: `.doc` or `.xls`.
  /// - Throws: `DocumentFault`; `DocumentFault.programMissing` where LibreOffice is not installed.
  static func document(
    _ bytes: [UInt8], as format: Document.Format, named name: String, limits: Limits
  ) throws(DocumentFault) -> Document {
    let isCompound = CompoundFile.isOne(bytes)
    guard !isCompound || !CompoundFile.isEncrypted(bytes) else { throw .encrypted }
    guard isCompound || bytes.prefix(100).contains("{\\rtf".utf8) else {
      throw .damaged(format, detail: "")
    }
    let isSheet = isCompound && (CompoundFile.format(of: bytes) ?? format) == .xls
    let program = try Program(["soffice", "libreoffice"], title: "LibreOffice")
    let ending = isSheet ? "xlsx" : "docx"
    guard let folder = TemporaryFolder() else { throw .programFailed(program.title, seconds: 0) }
    let source = "\(folder.path)/report"
    var converted: [UInt8] = []
    do {
      try ByteSink(path: source).write(Bytes(copying: bytes))
      _ = try program.run(
        [
          "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore",
          "--convert-to", ending, "--outdir", "\(folder.path)/out", source,
        ], home: folder.path,
        within: .init(seconds: limits.seconds, memory: memory, output: limits.unfolded))
      converted = try ByteSource(opening: "\(folder.path)/out/report.\(ending)")
        .contents(upTo: limits.file)
    } catch let fault as DocumentFault {
      throw fault
    } catch is FileFault {
      // It ended in peace and wrote nothing.
      throw .damaged(format, detail: "")
    } catch {
      throw .programFailed(program.title, seconds: limits.seconds)
    }
    let document =
      isSheet
      ? try Workbook.document(converted, named: name, limits: limits)
      : try WordDocument.document(converted, named: name, limits: limits)
    return Document(
      name: name, format: isSheet ? .xls : .doc, text: document.text,
      paragraphs: document.paragraphs, tables: document.tables)
  }
}
