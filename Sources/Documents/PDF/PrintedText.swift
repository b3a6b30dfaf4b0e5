/// Turns pages into what a reader takes from them: paragraphs that go on from line to line and page
/// to page, tables, and what surrounds the text.
struct PrintedText {
  private(set) var blocks: [PageBlock] = []
  /// Running heads and page numbers, each once.
  private(set) var surroundings: [PageBlock] = []

  /// The last line of the last paragraph, while it may go on, and the right edge of its column.
  private var last: (line: PrintedLine, edge: Double)?
  private let margins: PageMargins
  private let columns: TextColumns
  private let usualHeight: Double

  init(_ pages: [PrintedPage]) {
    margins = PageMargins(pages)
    columns = TextColumns(pages)
    usualHeight = Self.median(
      pages.flatMap { $0.blocks.flatMap { $0.lines.joined().map(\.box.height) } })
    var seen: Set<String> = []
    for page in pages {
      for text in read(page) where seen.insert(text).inserted {
        surroundings.append(Self.block(text, .surroundings))
      }
    }
  }

  /// Reads a page, and gives back what surrounds its text.
  private mutating func read(_ page: PrintedPage) -> [String] {
    let tables = PrintedTable.tables(in: PrintedRow.rows(of: page.blocks.flatMap(\.lines)))
    var tableOfLine: [Int: Int] = [:]
    for (index, table) in tables.enumerated() {
      for line in table.lines { tableOfLine[line] = index }
    }
    var written: Set<Int> = []
    var aside: [String] = []
    var number = 0
    for block in page.blocks {
      var text: [PrintedLine] = []
      for words in block.lines {
        defer { number += 1 }
        if let table = tableOfLine[number] {
          // It stands where the first of its lines does.
          guard written.insert(table).inserted else { continue }
          append(text)
          text = []
          append(tables[table])
        } else if let line = Self.joined(words) {
          if margins.hold(line, on: page) { aside.append(line.text) } else { text.append(line) }
        }
      }
      append(text)
    }
    return aside
  }

  private static func joined(_ words: [PrintedLine]) -> PrintedLine? {
    guard var line = words.first else { return nil }
    for word in words.dropFirst() { line.append(word) }
    return line
  }

  private mutating func append(_ table: PrintedTable) {
    let caption = TableCaption.take(from: &blocks)
    blocks.append(PageBlock(table.cells, caption: caption))
    last = nil
  }

  /// Appends the lines of a block.
  private mutating func append(_ lines: [PrintedLine]) {
    guard let first = lines.first else { return }
    var box = lines.reduce(first.box) { $0.united(with: $1.box) }
    box.right = columns.edge(of: box)
    for (index, line) in lines.enumerated() {
      let isNew = index == 0 ? !goesOn(line) : starts(line, after: lines[index - 1], in: box)
      if isNew || blocks.isEmpty {
        let isLarge = line.box.height > 1.25 * usualHeight && line.text.count < 200
        blocks.append(Self.block(line.text, isLarge ? .heading : line.startsItem ? .item : .body))
      } else {
        blocks[blocks.count - 1].text += (last?.line.breaksWord == true ? "" : " ") + line.text
      }
      last = (line, box.right)
    }
  }

  /// Whether a line begins a paragraph within a block.
  private func starts(_ line: PrintedLine, after last: PrintedLine, in box: PrintedBox) -> Bool {
    let height = max(last.box.height, 1)
    if abs(line.box.height - last.box.height) > 0.25 * height { return true }
    let gap = line.box.top - last.box.top
    if gap > 2.2 * height || line.startsItem && last.endsSentence { return true }
    let isIndented = line.box.left - box.left > height && last.box.left - box.left < height / 2
    let isShort = box.right - last.box.right > 3 * height
    return isIndented && (last.endsSentence || isShort) || isShort && last.endsSentence
  }

  /// Whether the first line of a block continues the last paragraph: that ends in the middle of a
  /// sentence, and the line begins with a small letter, or with a digit below a line that was full.
  private func goesOn(_ line: PrintedLine) -> Bool {
    guard let last, blocks.last?.role != .heading, !last.line.endsSentence,
      abs(line.box.height - last.line.box.height) <= 0.25 * last.line.box.height,
      let first = line.text.first
    else { return false }
    let isFull = last.edge - last.line.box.right < 3 * last.line.box.height
    return !line.startsItem && (first.isLowercase || first.isNumber && isFull)
  }

  private static func block(_ text: String, _ role: Paragraph.Role) -> PageBlock {
    PageBlock(text, role, level: 0, letters: text.utf8.count, linked: 0)
  }

  private static func median(_ numbers: [Double]) -> Double {
    numbers.isEmpty ? 0 : numbers.sorted()[numbers.count / 2]
  }
}
