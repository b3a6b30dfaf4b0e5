import Glibc
import Tables

/// A file that appears whole or not at all: written beside its place and then renamed.
struct WholeFile {
  let path: String

  /// Writes the bytes. What is no regular file, such as a pipe or a device, is written to as it is.
  ///
  /// - Throws: `OutputFailure` if the system refuses; the file that was there is as it was then.
  func write(_ bytes: [UInt8]) throws(OutputFailure) {
    do throws(TableError) {
      guard !path.utf8.contains(0) else { throw .file(FileFault(.open, path: path, code: ENOENT)) }
      var status = stat()
      if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
        try ByteSink(path: path).write(Bytes(copying: bytes))
      } else {
        try replace(with: bytes)
      }
    } catch {
      throw OutputFailure(name: path, fault: error)
    }
  }

  private func replace(with bytes: [UInt8]) throws(TableError) {
    let target = resolved
    let beside = "\(target).\(getpid()).partial"
    do throws(TableError) {
      try ByteSink(path: beside).write(Bytes(copying: bytes))
      guard rename(beside, target) == 0 else {
        throw .file(FileFault(.write, path: path, code: errno))
      }
    } catch {
      unlink(beside)
      // The name beside it is of no use to the reader.
      guard case .file(let fault) = error else { throw error }
      throw .file(FileFault(fault.operation, path: path, code: fault.code))
    }
  }

  /// Where a link leads, so that the link stays one.
  private var resolved: String {
    guard let name = realpath(path, nil) else { return path }
    defer { free(name) }
    return String(cString: name)
  }
}
