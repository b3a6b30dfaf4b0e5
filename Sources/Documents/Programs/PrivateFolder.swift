import Glibc
import Tables

/// A folder that nobody else may enter, gone with all that lies in it when its value is.
struct PrivateFolder: ~Copyable {
  let path: String

  /// - Throws: `DocumentFault.file`.
  init() throws(DocumentFault) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/document-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .file(FileFault(.open, path: parent, code: errno))
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file into it, and gives its path.
  ///
  /// - Throws: `DocumentFault.file`.
  func write(_ bytes: [UInt8], to name: String) throws(DocumentFault) -> String {
    let file = "\(path)/\(name)"
    guard let stream = fopen(file, "wxe") else {
      throw .file(FileFault(.open, path: file, code: errno))
    }
    let isWhole = fwrite(bytes, 1, bytes.count, stream) == bytes.count
    guard fclose(stream) == 0, isWhole else {
      throw .file(FileFault(.open, path: file, code: errno))
    }
    return file
  }

  deinit { Self.remove(path) }

  /// Removes a file, or a folder and what lies in it; a link, not what it leads to.
  private static func remove(_ path: String) {
    guard unlink(path) != 0, let stream = opendir(path) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { remove("\(path)/\(name)") }
    }
    closedir(stream)
    rmdir(path)
  }
}
