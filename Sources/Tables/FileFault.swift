import Glibc

/// A refusal of the operating system, with its `errno`.
public struct FileFault: Error, Equatable, Sendable {
  /// What was being done.
  public enum Operation: Sendable {
    case open, read, write, close
  }

  /// The refusals that are worth a sentence of their own.
  public enum Cause: Sendable {
    case missing, directory, forbidden, brokenPipe, full, other
  }

  public let operation: Operation
  /// The file's path; nil for a descriptor that was open already.
  public let path: String?
  /// The number by `errno.h`.
  public let code: Int32

  public init(_ operation: Operation, path: String?, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  public var cause: Cause {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .directory
    case EACCES, EPERM, EROFS: .forbidden
    case EPIPE: .brokenPipe
    case ENOSPC, EDQUOT, EFBIG: .full
    default: .other
    }
  }
}
