/// Turns the parts of a Word file into what a reader sees: paragraphs, each for what it is, and
/// tables.
final class WordReader: MarkupReceiver {
  /// The attributes that it asks for.
  static let attributes: Set = ["val", "type", "id"]

  private(set) var blocks: [PageBlock] = []
  private let styles: WordStyles
  /// A part that surrounds the text: all its paragraphs do.
  private let isAround: Bool
  private let limit: Int
  private var parts = 0
  /// The paragraphs that are open: one in the other where a text box hangs on a paragraph.
  private var paragraphs: [OpenParagraph] = []
  /// Each with the number of paragraphs that are open around it.
  private var tables: [(table: WordTable, around: Int)] = []
  /// How many open elements are left out, with all that lies in them.
  private var leftOut = 0
  private var texts = 0

  /// A paragraph while it is read.
  private struct OpenParagraph {
    var line = PageLine()
    var own = WordStyles.Style()
    var style: String?
    /// Whether the open run does not show; nil outside runs.
    var hides: Bool?
    /// Whether its properties are being read.
    var isInProperties = false
  }

  /// Whether there is more than the limit.
  var isFull: Bool { parts > limit }

  /// - Parameters:
  ///   - isAround: for heads and feet of pages.
  ///   - limit: the paragraphs and cells above which nothing more is taken.
  init(_ styles: WordStyles, isAround: Bool = false, limit: Int) {
    self.styles = styles
    self.limit = limit
    self.isAround = isAround
  }

  /// What was deleted, what stood elsewhere before, what an older program would show instead, and
  /// what was once the style.
  private static let leftOut: Set = [
    "del", "moveFrom", "Fallback", "pPrChange", "rPrChange", "tcPrChange", "trPrChange",
    "tblPrChange", "sectPrChange", "numberingChange", "tabs",
  ]

  func start(_ name: String, _ attributes: [String: String]) {
    if leftOut > 0 || Self.leftOut.contains(name) || Self.isSeparator(name, attributes) {
      leftOut += 1
      return
    }
    switch name {
    case "p": paragraphs.append(OpenParagraph())
    case "tbl":
      if !tables.isEmpty { tables[tables.count - 1].table.holdsTable() }
      tables.append((WordTable(at: blocks.count), paragraphs.count))
    case "t": texts += 1
    default:
      if paragraphs.count > tables.last?.around ?? 0 {
        start(name, attributes, in: &paragraphs[paragraphs.count - 1])
      } else if !tables.isEmpty {
        tables[tables.count - 1].table.start(name, attributes, at: blocks.count)
      }
    }
  }

  /// The lines that set footnotes apart from the text.
  private static func isSeparator(_ name: String, _ attributes: [String: String]) -> Bool {
    guard name == "footnote" || name == "endnote", let type = attributes["type"] else {
      return false
    }
    return type != "normal"
  }

  private func start(
    _ name: String, _ attributes: [String: String], in paragraph: inout OpenParagraph
  ) {
    switch name {
    case "pPr": paragraph.isInProperties = true
    case "pStyle": paragraph.style = attributes["val"]
    case "r": paragraph.hides = false
    case "vanish":
      let value = attributes["val"]
      if paragraph.hides != nil { paragraph.hides = value != "0" && value != "false" }
    case "tab", "ptab": append(" ", to: &paragraph)
    case "noBreakHyphen": append("-", to: &paragraph)
    case "br", "cr": paragraph.line.breakLine()
    default: if paragraph.isInProperties { paragraph.own.take(name, attributes) }
    }
  }

  func characters(_ piece: String) {
    guard texts > 0, leftOut == 0, !paragraphs.isEmpty else { return }
    append(piece, to: &paragraphs[paragraphs.count - 1])
  }

  private func append(_ piece: String, to paragraph: inout OpenParagraph) {
    guard paragraph.hides != true, !paragraph.isInProperties else { return }
    paragraph.line.append(piece, isLinked: false, keepsLines: false)
  }

  func end(_ name: String) {
    guard leftOut == 0 else {
      leftOut -= 1
      return
    }
    switch name {
    case "p": if let paragraph = paragraphs.popLast() { close(paragraph) }
    case "t": texts -= 1
    case "tc": closeCell()
    case "tbl": closeTable()
    default:
      guard !paragraphs.isEmpty else { return }
      if name == "pPr" { paragraphs[paragraphs.count - 1].isInProperties = false }
      if name == "r" { paragraphs[paragraphs.count - 1].hides = nil }
    }
  }

  private func close(_ paragraph: OpenParagraph) {
    guard paragraph.line.letters > 0, !isFull else { return }
    let (role, level) = styles.role(of: paragraph.own, style: paragraph.style)
    for text in paragraph.line.paragraphs(isWhole: role == .heading || role == .title) {
      parts += 1
      let letters = text.utf8.count { $0 > 0x20 }
      blocks.append(
        PageBlock(
          text, isAround ? .surroundings : role, level: level, letters: letters, linked: 0))
    }
  }

  private func closeCell() {
    guard !tables.isEmpty else { return }
    parts += 1
    let start = tables[tables.count - 1].table.startOfCell ?? blocks.count
    if tables[tables.count - 1].table.endCell(at: blocks.count) {
      blocks.removeSubrange(start...)
    }
  }

  /// A table that only sets things side by side leaves its paragraphs.
  private func closeTable() {
    guard let table = tables.popLast()?.table.page, !isAround, table.isData(blocks) else { return }
    let cells = table.cells(blocks)
    blocks.removeSubrange(table.firstBlock...)
    // What stands outside the cell around it is not its own.
    let lowest = tables.last.map { $0.table.startOfCell ?? $0.table.page.firstBlock } ?? 0
    blocks.append(PageBlock(cells, caption: TableCaption.take(from: &blocks, downTo: lowest)))
  }
}
