extension Document.Format {
  /// The format that the ending of a file's name stands for.
  public init?(ending name: String) {
    let file = name.unicodeScalars.split(separator: "/").last ?? "".unicodeScalars[...]
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return nil }
    switch String(file[dot...].dropFirst()).lowercased() {
    case "txt", "text", "md": self = .text
    case "html", "htm", "xhtml": self = .html
    case "csv", "tsv": self = .csv
    case "docx", "docm", "dotx": self = .docx
    case "xlsx", "xlsm", "xltx": self = .xlsx
    case "pdf": self = .pdf
    case "doc", "rtf": self = .doc
    case "xls": self = .xls
    default: return nil
    }
  }

  /// The format of a file: that of its name, or of its bytes where the name tells nothing.
  ///
  /// What is published as `.doc` or `.xls` is as often a page or a newer format: there the bytes
  /// are asked first.
  init(of bytes: [UInt8], named name: String) {
    switch Self(ending: name) {
    case .doc: self = Self(signature: bytes) ?? .doc
    case .xls: self = Self(signature: bytes).map { $0 == .doc ? .xls : $0 } ?? .xls
    case let format?: self = format
    case nil: self = Self(signature: bytes) ?? .text
    }
  }

  /// The format that the first bytes are the mark of.
  private init?(signature bytes: [UInt8]) {
    let start = bytes.prefix(1024)
    // White space and byte order marks, those of UTF-16 too.
    let marked = start.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
    if start.contains("%PDF-".utf8) {
      self = .pdf
    } else if bytes.starts(with: "PK\u{3}\u{4}".utf8) {
      self = Self.isWorkbook(bytes) ? .xlsx : .docx
    } else if LegacyOffice.isCompound(bytes) {
      self = .doc
    } else if marked.starts(with: "{\\rtf".utf8) {
      self = .doc
    } else if marked.first == UInt8(ascii: "<") {
      self = .html
    } else {
      return nil
    }
  }

  /// Whether a container holds a workbook: the names of its parts stand, uncompressed, at its end.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    let names = bytes.suffix(1 << 16)
    return !names.contains("word/document".utf8) && names.contains("xl/workbook".utf8)
  }
}
