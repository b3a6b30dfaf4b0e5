extension RecordReader {
  /// Splits the damaged line at `position` as far as it has sound fields, and behind them by its
  /// separators alone.
  mutating func split() throws(TableError) {
    // A quote stands behind a quoted field, and a separator behind every one.
    let sound = record.bounds.last.map { Int($0.end) + ($0.isQuoted ? 2 : 1) } ?? 0
    var line = window[(position + sound)..<window.count]
    while source != nil, !line.hasLineBreak, sound + line.count < options.recordLimit {
      try fill()
      line = window[(position + sound)..<window.count]
    }
    line = line[0..<min(line.count, max(0, options.recordLimit - sound))]
    let parts = line.withUnsafeBytes { bytes in
      bytes.prefix { $0 != lineFeed && $0 != carriageReturn }
        .split(separator: dialect.separator.rawValue, omittingEmptySubsequences: false)
        .map(Self.text)
    }
    // Of a line that is too long, nobody knows where the last field ends.
    let isCut = sound + line.count == options.recordLimit && !line.hasLineBreak
    damagedTexts = record.texts + (isCut ? parts.dropLast() : parts)
  }

  /// The text between two separators, without quotes at its ends.
  private static func text(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
    guard bytes.first == quote else { return String(decoding: bytes, as: UTF8.self) }
    let rest = bytes.dropFirst()
    return String(decoding: rest.last == quote ? rest.dropLast() : rest, as: UTF8.self)
  }
}
