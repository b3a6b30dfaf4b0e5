/// How much room text takes on a terminal.
extension StringProtocol {
  /// The terminal cells that the text fills: a letter with its marks one, East Asian wide
  /// characters and emoji two, control characters none.
  var cells: Int { reduce(0) { $0 + $1.cells } }

  /// The words set in lines of at most `width` cells; a word longer than a line stands alone.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      if line.isEmpty {
        line = String(word)
      } else if line.cells + 1 + word.cells <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return lines + (line.isEmpty ? [] : [line])
  }
}

extension Character {
  fileprivate var cells: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2060, 0xFEFF: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return scalar.properties.generalCategory == .nonspacingMark ? 0 : 1
    }
  }
}

extension String {
  /// The text cut to so many cells, with an ellipsis where something is lost.
  func cut(to width: Int) -> String {
    guard cells > width else { return self }
    var text = ""
    var used = 1
    for character in self {
      used += String(character).cells
      guard used <= width else { break }
      text.append(character)
    }
    return text + "…"
  }
}
