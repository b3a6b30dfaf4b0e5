/// A ZIP container whose parts are stored as they are.
public struct StoredContainer {
  private var parts: [(path: String, bytes: [UInt8])]
  /// Bit 0 tells that the parts are enciphered.
  public var flags: UInt16 = 0

  public init(_ parts: [(String, String)]) {
    self.parts = parts.map { ($0.0, Array($0.1.utf8)) }
  }

  public mutating func add(_ path: String, _ bytes: [UInt8]) {
    parts.append((path, bytes))
  }

  /// The container as a file.
  public var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (path, bytes) in parts {
      let common =
        Self.little(20, 2) + Self.little(Int(flags), 2) + Self.little(0, 2) + Self.little(0, 4)
        + Self.little(Int(Self.checksum(bytes)), 4) + Self.little(bytes.count, 4)
        + Self.little(bytes.count, 4) + Self.little(path.utf8.count, 2) + Self.little(0, 2)
      directory +=
        Array("PK\u{1}\u{2}".utf8) + Self.little(20, 2) + common + Self.little(0, 10)
        + Self.little(file.count, 4) + Array(path.utf8)
      file += Array("PK\u{3}\u{4}".utf8) + common + Array(path.utf8) + bytes
    }
    return file + directory + Array("PK\u{5}\u{6}".utf8) + Self.little(0, 4)
      + Self.little(parts.count, 2) + Self.little(parts.count, 2)
      + Self.little(directory.count, 4) + Self.little(file.count, 4) + Self.little(0, 2)
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }

  /// CRC-32 of ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var checksum: UInt32 = .max
    for byte in bytes {
      checksum ^= UInt32(byte)
      for _ in 0..<8 { checksum = checksum >> 1 ^ (checksum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~checksum
  }
}
