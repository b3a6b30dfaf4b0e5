import Glibc

/// A run of bytes that never changes: part of the program itself, or of a block shared by all who
/// hold a part of it.
///
/// Taking a part copies nothing.
public struct Bytes: @unchecked Sendable {
  private let start: UnsafeRawPointer?
  public let count: Int
  /// Keeps the memory alive; nil for memory that lives as long as the program.
  private let owner: Block?

  /// No bytes.
  public init() {
    self.init(start: nil, count: 0, owner: nil)
  }

  /// The bytes of a constant, which must live and stay unchanged as long as the program runs.
  public init(constant: UnsafeRawBufferPointer) {
    self.init(start: constant.baseAddress, count: constant.count, owner: nil)
  }

  /// A copy of `bytes`.
  public init(copying bytes: [UInt8]) {
    let block = Block(capacity: bytes.count)
    block.memory.copyBytes(from: bytes)
    self.init(block, count: bytes.count)
  }

  /// The first `count` bytes of a block that nobody writes any more.
  init(_ block: Block, count: Int) {
    precondition(count <= block.memory.count, "A run of bytes ends within its block.")
    self.init(start: UnsafeRawPointer(block.memory.baseAddress), count: count, owner: block)
  }

  private init(start: UnsafeRawPointer?, count: Int, owner: Block?) {
    self.start = start
    self.count = count
    self.owner = owner
  }

  public var isEmpty: Bool { count == 0 }

  /// The bytes in `range`, which must lie within `0..<count`.
  public subscript(range: Range<Int>) -> Bytes {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "The range lies in the bytes.")
    return Bytes(start: start.map { $0 + range.lowerBound }, count: range.count, owner: owner)
  }

  /// Calls `body` with the memory, which is valid during the call only.
  public func withUnsafeBytes<Result: ~Copyable, Failure>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(owner) {} }
    return try body(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Memory that is freed with its last holder.
  final class Block {
    let memory: UnsafeMutableRawBufferPointer

    init(capacity: Int) {
      memory = .allocate(byteCount: capacity, alignment: 16)
    }

    deinit { memory.deallocate() }
  }
}

extension Bytes: Comparable {
  /// Whether both hold the same bytes.
  public static func == (a: Bytes, b: Bytes) -> Bool {
    a.count == b.count && a.compared(with: b) == 0
  }

  /// Order byte by byte, which in UTF-8 is the order of code points.
  public static func < (a: Bytes, b: Bytes) -> Bool {
    a.compared(with: b) < 0
  }

  private func compared(with other: Bytes) -> Int {
    withUnsafeBytes { mine in other.withUnsafeBytes { mine.compared(with: $0) } }
  }
}

extension UnsafeRawBufferPointer {
  /// Negative, zero or positive as these bytes come before, equal or come after `other`.
  func compared(with other: UnsafeRawBufferPointer) -> Int {
    let common = Swift.min(count, other.count)
    if common > 0, let mine = baseAddress, let theirs = other.baseAddress {
      let order = memcmp(mine, theirs, common)
      if order != 0 { return Int(order) }
    }
    return count - other.count
  }
}
