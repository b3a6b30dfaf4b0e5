/// The paragraphs of printed pages: lines put together again as they were before they were broken.
struct PrintedText {
  struct Part {
    var text: String
    var role: Paragraph.Role
    /// The last of its lines, and the block that this stands in.
    fileprivate var end: PrintedPage.Line
    fileprivate var block: Box
    fileprivate var page: Int
    var table: PrintedTable?

    fileprivate init(
      _ line: PrintedPage.Line, _ role: Paragraph.Role, in block: Box? = nil, page: Int,
      table: PrintedTable? = nil
    ) {
      text = line.text
      self.role = role
      end = line
      self.block = block ?? line.box
      self.page = page
      self.table = table
    }
  }

  private(set) var parts: [Part] = []
  private let usualHeight: Double

  init(_ pages: [PrintedPage]) {
    let heights = pages.lazy.flatMap { $0.blocks.joined() }.map(\.box.height).sorted()
    usualHeight = heights.isEmpty ? 0 : heights[heights.count / 2]
    let heads = RunningHeads(pages)
    for (number, page) in pages.enumerated() {
      let surroundings = heads.lines(of: page)
      let tables = PrintedTable.tables(
        in: PrintedRow.rows(of: page, without: surroundings))
      append(page, number, surroundings, tables)
    }
  }

  /// Appends the blocks of a page; a table where its first line stands.
  private mutating func append(
    _ page: PrintedPage, _ number: Int, _ surroundings: Set<PrintedRow.LineID>,
    _ tables: [PrintedTable]
  ) {
    var places: [PrintedRow.LineID: Int] = [:]
    for (place, table) in tables.enumerated() {
      for line in table.lines { places[line] = place }
    }
    var isPlaced = tables.map { _ in false }
    for (block, lines) in page.blocks.enumerated() {
      var body: [PrintedPage.Line] = []
      for (index, line) in lines.enumerated() {
        let id = PrintedRow.LineID(block: block, line: index)
        if let place = places[id] {
          append(body, page: number)
          body = []
          if !isPlaced[place] { append(tables[place], line, page: number) }
          isPlaced[place] = true
        } else if surroundings.contains(id) {
          parts.append(Part(line, .surroundings, page: number))
        } else {
          body.append(line)
        }
      }
      append(body, page: number)
    }
  }

  private mutating func append(_ table: PrintedTable, _ line: PrintedPage.Line, page: Int) {
    if let last = lastPart, parts[last].page < page, parts[last].table?.append(table) ?? false {
      parts[last].page = page
    } else {
      parts.append(Part(line, .body, page: page, table: table))
    }
  }

  /// The last part that is no surroundings.
  private var lastPart: Int? { parts.lastIndex { $0.role != .surroundings } }

  /// Appends the lines of a block.
  private mutating func append(_ lines: [PrintedPage.Line], page: Int) {
    guard let first = lines.first else { return }
    let block = lines.dropFirst().reduce(first.box) { $0.union($1.box) }
    var isFirst = true
    for line in lines {
      if let last = lastPart, parts[last].table == nil,
        isFirst
          ? Self.goesOn(parts[last], line, page: page)
          : !Self.isBroken(parts[last].end, line, in: block)
      {
        parts[last].text += " " + line.text
        parts[last].end = line
        parts[last].block = block
        parts[last].page = page
      } else {
        let isHeading = line.box.height > usualHeight * 1.2
        parts.append(Part(line, isHeading ? .heading : .body, in: block, page: page))
      }
      isFirst = false
    }
  }

  /// Whether a paragraph ends with a line although another follows in its block.
  private static func isBroken(
    _ line: PrintedPage.Line, _ next: PrintedPage.Line, in block: Box
  ) -> Bool {
    guard let start = next.words.first else { return false }
    if ["-", "+", "•", "*", "–", "●", "▪"].contains(start.text) { return true }
    let isSentence = line.text.last.map { ".:;!?".contains($0) } ?? false
    let height = min(line.box.height, next.box.height)
    if isSentence, next.box.left > block.left + height * 0.6 { return true }
    let isShort = block.right - line.box.right > start.box.width + height * 0.8
    let isApart = next.box.top - line.box.bottom > height * 0.7
    return (isShort || isApart || isSentence && isListMark(start.text))
      && !goesOn(line.text, next.text)
  }

  /// Whether the first line of a block belongs to the paragraph before it.
  private static func goesOn(_ part: Part, _ next: PrintedPage.Line, page: Int) -> Bool {
    let heights = (part.end.box.height, next.box.height)
    guard max(heights.0, heights.1) < min(heights.0, heights.1) * 1.15 else { return false }
    if goesOn(part.text, next.text) { return true }
    // The lines of the column go on elsewhere, with a name or a number.
    let isElsewhere = part.page != page || next.box.top < part.end.box.top
    let isFull =
      part.block.right - part.end.box.right < part.end.box.height
      && part.block.width > part.end.box.height * 15
    let end = part.text.last
    let isOpen = end.map { $0.isLetter || $0.isNumber || $0 == "," } ?? false
    return isElsewhere && isFull && isOpen && next.words.first.map { !isListMark($0.text) } ?? false
  }

  private static func goesOn(_ text: String, _ next: String) -> Bool {
    PageLine.goesOn(text.unicodeScalars, Substring(next).unicodeScalars)
  }

  /// "1.", "a)", "II.", "-".
  private static func isListMark(_ word: String) -> Bool {
    if ["-", "+", "•", "*", "–", "●", "▪"].contains(word) { return true }
    return word.count <= 5 && (word.hasSuffix(".") || word.hasSuffix(")"))
  }
}
