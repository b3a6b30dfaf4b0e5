/// Reads what `pdftotext -bbox-layout` writes: pages, blocks, lines and words with their places.
final class LayoutReader: MarkupReceiver {
  /// The attributes that it asks for.
  static let attributes: Set = ["height", "xMin", "xMax", "yMin", "yMax"]

  private(set) var pages: [PrintedPage] = []
  private var lines: [[PrintedLine]] = []
  private var words: [PrintedLine] = []
  private var box: PrintedBox?
  private var word = ""

  func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "page":
      pages.append(PrintedPage(height: Self.number(attributes["height"]) ?? 0))
    case "block": lines = []
    case "line": words = []
    case "word":
      box = Self.box(attributes)
      word = ""
    default: break
    }
  }

  func characters(_ piece: String) {
    if box != nil { word += piece }
  }

  func end(_ name: String) {
    switch name {
    case "word":
      if let box, word.unicodeScalars.contains(where: { !$0.isBlank }) {
        words.append(PrintedLine(word, box))
      }
      box = nil
    case "line": if !words.isEmpty { lines.append(words) }
    case "block":
      if !lines.isEmpty, !pages.isEmpty {
        pages[pages.count - 1].blocks.append(PrintedBlock(lines: lines))
      }
    default: break
    }
  }

  private static func box(_ attributes: [String: String]) -> PrintedBox? {
    guard let left = number(attributes["xMin"]), let right = number(attributes["xMax"]),
      let top = number(attributes["yMin"]), let bottom = number(attributes["yMax"]), left <= right,
      top <= bottom
    else { return nil }
    return PrintedBox(left: left, right: right, top: top, bottom: bottom)
  }

  /// A place that lies on any page there is.
  private static func number(_ text: String?) -> Double? {
    text.flatMap { Double($0) }.flatMap { abs($0) < 1e6 ? $0 : nil }
  }
}
