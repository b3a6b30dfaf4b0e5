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
  public convenience init(path: String) throws(TableError) {
    do throws(FileFault) {
      try self.init(opening: path)
    } catch {
      throw .file(error)
    }
  }

  /// The same for files that are no tables.
  public init(opening path: String) throws(FileFault) {
    // A path with a zero in it would be cut short on its way to C.
    guard !path.utf8.contains(0) else { throw FileFault(.open, path: path, code: ENOENT) }
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw FileFault(.open, path: path, code: errno) }
    var status = stat()
    if fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(opened)
      throw FileFault(.open, path: path, code: EISDIR)
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
    do throws(FileFault) {
      return try take(into: memory)
    } catch {
      throw .file(error)
    }
  }

  /// What is left of a chunk with the next one behind it, and the source unless it has ended.
  func extend(_ rest: Bytes) throws(TableError) -> (Bytes, ByteSource?) {
    let chunk = max(1 << 16, rest.count)
    let block = Bytes.Block(capacity: rest.count + chunk)
    rest.withUnsafeBytes { block.memory.copyMemory(from: $0) }
    let count = try read(
      into: UnsafeMutableRawBufferPointer(rebasing: block.memory[rest.count...]))
    return (Bytes(block, count: rest.count + count), count > 0 ? self : nil)
  }

  private func take(into memory: UnsafeMutableRawBufferPointer) throws(FileFault) -> Int {
    while true {
      let count = Glibc.read(descriptor, memory.baseAddress, min(memory.count, chunk))
      if count >= 0 { return count }
      guard errno == EINTR else { throw FileFault(.read, path: path, code: errno) }
    }
  }

  /// The bytes of a regular file by its folder's account; nil for pipes and devices.
  public var size: Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// The bytes up to the end, or the first `limit` of them where there are more.
  public func contents(upTo limit: Int) throws(FileFault) -> [UInt8] {
    precondition(limit >= 0, "A file holds no less than nothing.")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(limit, size ?? 0))
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { memory.deallocate() }
    while bytes.count < limit {
      let part = UnsafeMutableRawBufferPointer(
        rebasing: memory.prefix(min(memory.count, limit - bytes.count)))
      let count = try take(into: part)
      guard count > 0 else { break }
      bytes.append(contentsOf: part.prefix(count))
    }
    return bytes
  }
}
