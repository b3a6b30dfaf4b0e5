/// One field of a record: a part of the bytes that were read, turned into text when asked.
public struct Field: Sendable {
  /// The bytes between separators or between quotes; a doubled quote is still doubled.
  public let bytes: Bytes
  /// Whether the field stands in quotes.
  public let isQuoted: Bool
  /// Whether a doubled quote stands in it.
  let hasDoubledQuotes: Bool

  public var isEmpty: Bool { bytes.isEmpty }

  /// The text, with doubled quotes made single.
  public var text: String {
    let raw = bytes.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    guard hasDoubledQuotes else { return raw }
    var isFirstOfPair = false
    var text = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars {
      isFirstOfPair = scalar == "\"" && !isFirstOfPair
      if !isFirstOfPair { text.append(scalar) }
    }
    return String(text)
  }

  /// Whether the field is, byte for byte, this text.
  public func equals(_ text: String) -> Bool {
    compared(with: text) == 0
  }

  /// Whether the field comes before this text in the order of code points.
  public func precedes(_ text: String) -> Bool {
    compared(with: text) < 0
  }

  private func compared(with text: String) -> Int {
    if hasDoubledQuotes {
      return Bytes(copying: Array(self.text.utf8)).compared(with: text)
    }
    return bytes.compared(with: text)
  }
}

extension Bytes {
  /// Negative, zero or positive as these bytes come before, equal or come after those of `text`.
  func compared(with text: String) -> Int {
    var text = text
    return text.withUTF8 { theirs in
      withUnsafeBytes { $0.compared(with: UnsafeRawBufferPointer(theirs)) }
    }
  }
}
