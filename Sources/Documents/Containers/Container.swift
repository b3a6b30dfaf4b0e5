import CArchive

/// The parts of a Word or Excel file, unfolded from the container that holds them, by libarchive.
struct Container {
  /// The parts by their paths; the first of those that share one.
  private(set) var parts: [String: [UInt8]] = [:]

  /// The entries that a container may have.
  static let entryLimit = 10_000

  /// How far a container may unfold as a multiple of its size, unless it stays small.
  static let ratioLimit = 50
  static let smallSize = 8 << 20

  /// Unfolds the parts whose paths are wanted; containers among them are not looked into.
  ///
  /// - Throws: `DocumentFault.encrypted`; `DocumentFault.unfoldsTooFar` for too many entries, too
  ///   large a part or too large a ratio; `DocumentFault.damaged` for what is no whole container.
  init(
    _ bytes: [UInt8], _ format: Document.Format, limits: Limits, wanting isWanted: (String) -> Bool
  ) throws(DocumentFault) {
    // Its list of entries stands at its end: one that is cut short has none.
    guard let archive = archive_read_new() else { throw .damaged(format, detail: "memory") }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip_seekable(archive)
    let allowance = min(limits.unfolded, max(Self.smallSize, bytes.count * Self.ratioLimit))
    parts = try bytes.withUnsafeBufferPointer { bytes throws(DocumentFault) in
      guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
        throw .damaged(format, detail: "container")
      }
      return try Self.parts(
        of: Unfolding(archive: archive, format: format, allowance: allowance), isWanted)
    }
  }

  private static func parts(
    of unfolding: Unfolding, _ isWanted: (String) -> Bool
  ) throws(DocumentFault) -> [String: [UInt8]] {
    var unfolding = unfolding
    var parts: [String: [UInt8]] = [:]
    var entries = 0
    while let entry = try unfolding.next() {
      entries += 1
      guard entries <= entryLimit else { throw .unfoldsTooFar(limit: entryLimit) }
      guard let path = entry.path, parts[path] == nil, isWanted(path) else { continue }
      guard !entry.isEncrypted else { throw .encrypted }
      parts[path] = try unfolding.contents(of: path)
    }
    return parts
  }
}

/// A container that is being unfolded, entry by entry.
private struct Unfolding {
  let archive: OpaquePointer
  let format: Document.Format
  /// The bytes to which its parts may unfold, all together.
  let allowance: Int
  private var unfolded = 0
  private var block = [UInt8](repeating: 0, count: 1 << 16)

  init(archive: OpaquePointer, format: Document.Format, allowance: Int) {
    self.archive = archive
    self.format = format
    self.allowance = allowance
  }

  /// The next entry; its path is nil if it is no text.
  func next() throws(DocumentFault) -> (path: String?, isEncrypted: Bool)? {
    var entry: OpaquePointer?
    switch archive_read_next_header(archive, &entry) {
    case ARCHIVE_EOF: return nil
    case ARCHIVE_OK, ARCHIVE_WARN: break
    default: throw .damaged(format, detail: "container")
    }
    let path = archive_entry_pathname_utf8(entry).map { Self.plain(String(cString: $0)) }
    return (path, archive_entry_is_encrypted(entry) != 0)
  }

  /// Some writers set folders apart by backslashes, or begin at a root.
  private static func plain(_ path: String) -> String {
    let plain = path.contains("\\") ? String(path.map { $0 == "\\" ? "/" : $0 }) : path
    return plain.hasPrefix("/") ? String(plain.dropFirst()) : plain
  }

  mutating func contents(of path: String) throws(DocumentFault) -> [UInt8] {
    var contents: [UInt8] = []
    while true {
      let count = block.withUnsafeMutableBytes {
        archive_read_data(archive, $0.baseAddress, $0.count)
      }
      guard count >= 0 else { throw .damaged(format, detail: path) }
      if count == 0 { return contents }
      unfolded += count
      guard unfolded <= allowance else { throw .unfoldsTooFar(limit: allowance) }
      contents += block[..<count]
    }
  }
}
