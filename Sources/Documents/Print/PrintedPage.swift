/// A page as it is printed: where each word stands, in points from its upper left corner.
struct PrintedPage {
  struct Word {
    var text: String
    var box: Box
  }

  /// Words that stand beside each other, from left to right.
  struct Line {
    var box: Box
    var words: [Word] = []

    var text: String { words.map(\.text).joined(separator: " ") }

    /// Appends a word, or the rest of one whose letters are taken from several fonts.
    mutating func append(_ text: String, _ box: Box) {
      if let last = words.indices.last,
        abs(box.left - words[last].box.right) < min(box.height, words[last].box.height) * 0.05
      {
        words[last].text += text
        words[last].box = words[last].box.union(box)
      } else {
        words.append(Word(text: text, box: box))
      }
    }
  }

  let height: Double
  /// Lines that stand close below each other, in the order in which they are read.
  var blocks: [[Line]] = []

  /// Puts others in the places of the words.
  mutating func mapWords(_ change: (String) -> String) {
    for block in blocks.indices {
      for line in blocks[block].indices {
        for word in blocks[block][line].words.indices {
          let text = blocks[block][line].words[word].text
          blocks[block][line].words[word].text = change(text)
        }
      }
    }
  }
}

/// A rectangle on a page.
struct Box {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }

  /// Whether one stands above the other.
  func isOver(_ other: Box) -> Bool { left < other.right && other.left < right }

  func union(_ other: Box) -> Box {
    Box(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }
}
