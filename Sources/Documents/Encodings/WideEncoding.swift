/// UTF-16 in one of its orders of bytes.
struct WideEncoding {
  private let isBigEndian: Bool
  private let hasMark: Bool

  /// The encoding that a byte order mark tells, or zeros in every other place; nil for other bytes.
  init?(of bytes: [UInt8]) {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFF, 0xFE): (isBigEndian, hasMark) = (false, true)
    case (0xFE, 0xFF): (isBigEndian, hasMark) = (true, true)
    default:
      let sample = bytes.prefix(4096)
      guard sample.count > 3, sample.contains(0) else { return nil }
      var zeros = [0, 0]
      for index in sample.indices where sample[index] == 0 { zeros[index & 1] += 1 }
      // Spaces, digits and most consonants have a zero; no character has it on the other side.
      let many = sample.count / 5
      let few = sample.count / 64
      guard zeros[0] <= few && zeros[1] >= many || zeros[1] <= few && zeros[0] >= many else {
        return nil
      }
      (isBigEndian, hasMark) = (zeros[0] > zeros[1], false)
    }
  }

  /// The text without its mark; half a character becomes U+FFFD.
  ///
  /// - Throws: `DocumentFault.notText` where control characters abound.
  func decode(_ bytes: [UInt8]) throws(DocumentFault) -> String {
    let start = hasMark ? 2 : 0
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var controls = 0
    for index in stride(from: start, to: bytes.count - 1, by: 2) {
      let unit = UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
      units.append(isBigEndian ? unit : unit.byteSwapped)
      if let last = units.last, last < 0x20, !(0x09...0x0D ~= last) { controls += 1 }
    }
    guard controls <= units.count / 64 else { throw .notText(offset: start) }
    if (bytes.count - start).isMultiple(of: 2) == false { units.append(0xFFFD) }
    return String(decoding: units, as: UTF16.self)
  }
}
