import Glibc

/// Where bytes are written to: a file, standard output, or any open descriptor.
///
/// A pipe whose reader has gone gives `FileFault.Cause.brokenPipe` only if the process ignores
/// `SIGPIPE`; by default that signal ends it.
public final class ByteSink: Sendable {
  private let descriptor: Int32
  private let closes: Bool

  /// The file's path; nil for a descriptor that was open already.
  public let path: String?

  /// Creates a file or empties the one that is there.
  ///
  /// - Throws: `TableError.file` where that cannot be done.
  public init(path: String) throws(TableError) {
    guard !path.utf8.contains(0) else {
      throw .file(FileFault(.open, path: path, code: ENOENT))
    }
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    closes = true
    self.path = path
    guard descriptor >= 0 else { throw .file(FileFault(.open, path: path, code: errno)) }
  }

  /// Writes to an open descriptor, which stays the caller's to close.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
    closes = false
    path = nil
  }

  public static var standardOutput: ByteSink { ByteSink(descriptor: STDOUT_FILENO) }

  deinit {
    if closes, descriptor >= 0 { close(descriptor) }
  }

  /// Writes all of `bytes`.
  ///
  /// - Throws: `TableError.file`; some of the bytes may have been written then.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(TableError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(descriptor, part.baseAddress, part.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw .file(FileFault(.write, path: path, code: errno))
      }
    }
  }

  /// Writes all of `bytes`.
  ///
  /// - Throws: `TableError.file`; some of the bytes may have been written then.
  public func write(_ bytes: Bytes) throws(TableError) {
    try bytes.withUnsafeBytes { bytes throws(TableError) in try write(bytes) }
  }
}
