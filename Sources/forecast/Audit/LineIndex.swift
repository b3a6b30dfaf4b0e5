/// Where the lines of a text begin, in Unicode code points, to tell places as editors do: the mark
/// of its encoding that a file may begin with is no character of theirs.
struct LineIndex: Sendable {
  /// A line and a column, both counted from 1.
  struct Place: Equatable {
    let line: Int
    let column: Int
  }

  /// How many code points stand before the first character.
  let mark: Int
  private var starts: [Int]

  /// - Complexity: O(length of the text).
  init(_ text: String) {
    mark = text.unicodeScalars.first == "\u{FEFF}" ? 1 : 0
    starts = [mark]
    var place = 0
    for byte in text.utf8 {
      // A continuation of a code point is none of its own.
      if byte & 0xC0 != 0x80 { place += 1 }
      if byte == UInt8(ascii: "\n") { starts.append(place) }
    }
  }

  /// The place of a code point, the mark being counted.
  func place(of offset: Int) -> Place {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return Place(line: low + 1, column: max(offset - starts[low], 0) + 1)
  }
}
