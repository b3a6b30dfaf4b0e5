import Glibc

/// Where bytes are read from: a file, standard input, or any open descriptor.
public final class ByteSource: Sendable {
  private let descriptor: Int32
  private let closes: Bool
  /// The bytes that one call may read.
  private let chunk: Int

  /// The file's path; nil for a descriptor that was open already.
  public let path: String?

  /// Opens a file, a pipe or a device for reading.
  ///
  /// - Throws: `TableError.file` where it is missing, a directory, or cannot be opened.
  public init(path: String) throws(TableError) {
    // A path with a zero in it would be cut short on its way to C.
    guard !path.utf8.contains(0) else {
      throw .file(FileFault(.open, path: path, code: ENOENT))
    }
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw .file(FileFault(.open, path: path, code: errno)) }
    var status = stat()
    if fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(opened)
      throw .file(FileFault(.open, path: path, code: EISDIR))
    }
    descriptor = opened
    closes = true
    chunk = .max
    self.path = path
  }

  /// Reads an open descriptor, which stays the caller's to close.
  public convenience init(descriptor: Int32) {
    self.init(descriptor: descriptor, closes: false, chunk: .max)
  }

  init(descriptor: Int32, closes: Bool, chunk: Int) {
    self.descriptor = descriptor
    self.closes = closes
    self.chunk = chunk
    path = nil
  }

  public static var standardInput: ByteSource { ByteSource(descriptor: STDIN_FILENO) }

  deinit {
    if closes { close(descriptor) }
  }

  /// Reads what is there, at most as much as fits, and gives its count: zero at the end.
  func read(into memory: UnsafeMutableRawBufferPointer) throws(TableError) -> Int {
    while true {
      let count = Glibc.read(descriptor, memory.baseAddress, min(memory.count, chunk))
      if count >= 0 { return count }
      guard errno == EINTR else { throw .file(FileFault(.read, path: path, code: errno)) }
    }
  }
}
