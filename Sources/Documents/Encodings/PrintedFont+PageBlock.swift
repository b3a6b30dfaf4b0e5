extension PrintedFont {
  /// Puts the texts of all blocks as their font shows them, if it is one of old.
  static func read(_ blocks: inout [PageBlock]) {
    let texts = blocks.lazy.flatMap { block in [block.text] + (block.table ?? []).map(\.text) }
    guard let font = PrintedFont(spelling: texts.flatMap(Self.words)) else { return }
    for index in blocks.indices {
      blocks[index].text = font.read(blocks[index].text)
      blocks[index].table = blocks[index].table?.map { cell in
        var cell = cell
        cell.text = font.read(cell.text)
        return cell
      }
    }
  }

  /// A text word by word, its white space as it was.
  private func read(_ text: String) -> String {
    var read = ""
    var word = ""
    for character in text {
      if character.isWhitespace {
        read += shown(word) + String(character)
        word = ""
      } else {
        word.append(character)
      }
    }
    return read + shown(word)
  }

  private static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
