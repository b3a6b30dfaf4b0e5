/// Reads the pages that `pdftotext -bbox-layout` writes: pages of blocks of lines of words, each with
/// its corners.
final class PrintedPageReader: MarkupReceiver {
  private(set) var pages: [PrintedPage] = []
  private(set) var wordCount = 0
  private var line: PrintedPage.Line?
  private var word: (text: String, box: Box)?
  private let limit: Int

  /// - Parameter limit: the words above which nothing more is taken.
  init(limit: Int) {
    self.limit = limit
  }

  /// Whether there is more than the limit.
  var isFull: Bool { wordCount > limit || pages.count > limit }

  func start(_ name: String, _ attributes: [String: String]) {
    guard !isFull else { return }
    switch name {
    case "page":
      pages.append(PrintedPage(height: attributes["height"].flatMap(Self.length) ?? 0))
    case "block" where !pages.isEmpty: pages[pages.count - 1].blocks.append([])
    case "line": line = Box(attributes).map { PrintedPage.Line(box: $0) }
    case "word": word = Box(attributes).map { ("", $0) }
    default: break
    }
  }

  func characters(_ piece: String) {
    word?.text += piece
  }

  func end(_ name: String) {
    switch name {
    case "word":
      guard let word, word.text.unicodeScalars.contains(where: { !$0.isBlank }) else { break }
      line?.append(word.text, word.box)
      wordCount += 1
      self.word = nil
    case "line":
      guard let line, !line.words.isEmpty, let page = pages.indices.last,
        let block = pages[page].blocks.indices.last
      else { break }
      pages[page].blocks[block].append(line)
      self.line = nil
    default: break
    }
  }

  /// A length in points that a page may have.
  fileprivate static func length(_ text: String) -> Double? {
    Double(text).flatMap { abs($0) < 1e5 ? $0 : nil }
  }
}

extension Box {
  /// The corners as libxml2 hands them over, in lower case.
  fileprivate init?(_ attributes: [String: String]) {
    func length(_ name: String) -> Double? {
      attributes[name].flatMap(PrintedPageReader.length)
    }
    guard let left = length("xmin"), let right = length("xmax"), let top = length("ymin"),
      let bottom = length("ymax"), left <= right, top < bottom
    else { return nil }
    self.init(left: left, top: top, right: right, bottom: bottom)
  }
}
