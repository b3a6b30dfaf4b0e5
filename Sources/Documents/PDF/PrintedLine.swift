/// A part of a page, in points from its upper left corner.
struct PrintedBox: Hashable {
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }

  func united(with other: PrintedBox) -> PrintedBox {
    PrintedBox(
      left: min(left, other.left), right: max(right, other.right), top: min(top, other.top),
      bottom: max(bottom, other.bottom))
  }
}

/// Words that stand side by side.
struct PrintedLine {
  private(set) var text: String
  private(set) var box: PrintedBox

  init(_ text: String, _ box: PrintedBox) {
    self.text = text
    self.box = box
  }

  /// A space is wider than this share of the height of a line.
  private static let narrowest = 0.05

  /// Appends what stands on the right, behind a space; a word whose letters come from several fonts
  /// was cut where they change, and has none.
  mutating func append(_ other: PrintedLine) {
    let gap = (other.box.left - box.right) / max(min(box.height, other.box.height), 1)
    text += (abs(gap) < Self.narrowest ? "" : " ") + other.text
    box = box.united(with: other.box)
  }

  /// Whether a sentence, or an entry of a list, ends with it.
  var endsSentence: Bool {
    let end = text.last { !"\"”’')».".contains($0) || $0 == "." }
    return end.map { ".;:!?…".contains($0) } ?? true
  }

  /// Whether it ends behind a hyphen or a slash within a word ("CN-TTCN"): in Vietnamese no word is
  /// hyphenated because a line ends.
  var breaksWord: Bool {
    guard let end = text.last, end == "-" || end == "/" else { return false }
    return text.dropLast().last.map { $0.isLetter || $0.isNumber } ?? false
  }

  /// Whether an entry of a list begins with it: "- ", "+ ", "1. ", "2.1. ", "a) ".
  var startsItem: Bool {
    let mark = text.prefix { $0 != " " }
    guard mark.count < text.count, mark.count <= 6 else { return false }
    if ["-", "–", "+", "•", "*", "", "▪", "●"].contains(mark) { return true }
    let name = mark.dropLast()
    guard let end = mark.last, end == "." || end == ")", !name.isEmpty else { return false }
    return name.allSatisfy { $0.isNumber || $0 == "." } || name.allSatisfy { "IVX".contains($0) }
      || name.count == 1
  }
}

/// Lines that the printer set as one.
struct PrintedBlock {
  /// From the top, each with its words from left to right.
  var lines: [[PrintedLine]]
}

/// A page with its blocks in the order of reading.
struct PrintedPage {
  let height: Double
  var blocks: [PrintedBlock] = []
}
