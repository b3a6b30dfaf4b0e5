@testable import Documents

extension PrintedPage {
  /// A line of a sample page.
  struct Sample {
    var text: String
    var left = 60.0
    var top: Double
    var height = 15.0

    init(_ text: String, x: Double = 60, y: Double, height: Double = 15) {
      self.text = text
      left = x
      top = y
      self.height = height
    }

    /// A letter is 6 points wide, and a space 3: six in a row make a gap.
    var line: Line {
      var line = Line(box: Box(left: left, top: top, right: left, bottom: top + height))
      var start = left
      for word in text.split(separator: " ", omittingEmptySubsequences: false) {
        let end = start + 6 * Double(word.count)
        let box = Box(left: start, top: top, right: end, bottom: top + height)
        if !word.isEmpty { line.append(String(word), box) }
        line.box.right = max(line.box.right, end)
        start = end + 3
      }
      return line
    }
  }

  /// - Parameter blocks: the lines of each block.
  init(_ blocks: [[Sample]]) {
    self.init(height: 842)
    self.blocks = blocks.map { $0.map(\.line) }
  }
}
