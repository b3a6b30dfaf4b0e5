let nul: UInt8 = 0x00
let lineFeed: UInt8 = 0x0A
let carriageReturn: UInt8 = 0x0D
let quote: UInt8 = 0x22

extension UnsafeRawBufferPointer {
  /// The offset after the line break LF, CRLF or CR at `at`; nil where only the byte to come tells.
  func endOfLineBreak(at: Int, isLast: Bool) -> Int? {
    guard self[at] == carriageReturn else { return at + 1 }
    guard at + 1 < count else { return isLast ? at + 1 : nil }
    return self[at + 1] == lineFeed ? at + 2 : at + 1
  }

  /// The number of line breaks; loops without branches, of which the compiler makes vectors.
  var lineBreaks: Int {
    var breaks = 0
    for byte in self {
      breaks &+= (byte == lineFeed ? 1 : 0) | (byte == carriageReturn ? 1 : 0)
    }
    for index in indices.dropFirst() {
      breaks &-= (self[index - 1] == carriageReturn ? 1 : 0) & (self[index] == lineFeed ? 1 : 0)
    }
    return breaks
  }

  /// The offset of the first byte that cannot stand where it does in UTF-8; nil where all can.
  var firstInvalidUTF8: Int? {
    guard !isEmpty else { return nil }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: Span(_unsafeElements: assumingMemoryBound(to: UInt8.self)))
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}

extension Bytes {
  /// Whether a line ends in them.
  var hasLineBreak: Bool {
    withUnsafeBytes { $0.contains { $0 == lineFeed || $0 == carriageReturn } }
  }
}

extension Place {
  /// The place of an offset in bytes that begin at the start of a line.
  init(of offset: Int, in bytes: UnsafeRawBufferPointer, line: Int, field: Int) {
    let before = UnsafeRawBufferPointer(rebasing: bytes[..<offset])
    let start = before.lastIndex { $0 == lineFeed || $0 == carriageReturn }.map { $0 + 1 } ?? 0
    let codePoints = before[start...].count { $0 & 0xC0 != 0x80 }
    self.init(line: line + before.lineBreaks, column: codePoints + 1, field: field)
  }
}
