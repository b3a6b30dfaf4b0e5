import Glibc

/// A file without a name, which is gone when nobody holds it any more.
final class ScratchFile {
  let descriptor: Int32

  /// A file that holds `bytes`, to be read or written from its start.
  ///
  /// - Returns: nil where none can be made.
  init?(_ bytes: [UInt8] = []) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(parent)/forecast-XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { return nil }
    unlink(name)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || count < 0 && errno == EINTR else { return nil }
      rest = rest.dropFirst(max(count, 0))
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// All that it holds; nil if it cannot be read.
  var contents: [UInt8]? {
    let size = lseek(descriptor, 0, SEEK_END)
    guard size >= 0 else { return nil }
    var contents = [UInt8](repeating: 0, count: size)
    var place = 0
    while place < size {
      let count = contents.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress.map { $0 + place }, size - place, place)
      }
      guard count > 0 || count < 0 && errno == EINTR else { return nil }
      place += max(count, 0)
    }
    return contents
  }
}
