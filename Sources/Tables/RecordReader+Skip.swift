extension RecordReader {
  /// Skips the records for which `precedes` holds, in a text that lies in memory and is sorted so
  /// that they come first among those that are still to be read; no quoted field may span lines.
  ///
  /// - Throws: `TableError` where a record on the way is damaged, and what `precedes` throws.
  /// - Complexity: O(log *n*) records, and a count of the lines passed over.
  public mutating func skip(
    while precedes: (Record) throws(TableError) -> Bool
  ) throws(TableError) {
    precondition(source == nil, "Only a text that lies in memory can be skipped through.")
    // All records that begin before `low` precede; none that begins at `high` or later does.
    var (low, lowLine) = (position, line)
    var high = window.count
    let blankBefore = blankLines
    while low < high {
      position = window.startOfLine(low + (high - low) / 2, from: low)
      line = lowLine + window[low..<position].withUnsafeBytes(\.lineBreaks)
      let middle = position
      if let record = try next(), try precedes(record) {
        (low, lowLine) = (position, line)
      } else {
        high = middle
      }
    }
    (position, line) = (low, lowLine)
    blankLines = blankBefore
  }
}

extension Bytes {
  /// The start of the line that holds `offset`, not before `floor`.
  fileprivate func startOfLine(_ offset: Int, from floor: Int) -> Int {
    withUnsafeBytes { bytes in
      var start = offset
      while start > floor, bytes[start - 1] != lineFeed,
        bytes[start - 1] != carriageReturn || bytes[start] == lineFeed
      {
        start -= 1
      }
      return start
    }
  }
}
