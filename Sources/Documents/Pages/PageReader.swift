/// Turns the markup of a page into what a reader sees: paragraphs, each for what it is, and tables.
final class PageReader: MarkupReceiver {
  private var blocks: [PageBlock] = []
  private var open: [(name: String, element: PageElement)] = []
  private var tables: [PageTable] = []
  /// Where the blocks of the open forms begin.
  private var forms: [Int] = []
  /// The text since the last block.
  private var line = PageLine()
  /// How many elements of a kind are open.
  private var hidden = 0
  private var links = 0
  private var menus = 0
  private var articles = 0
  private var captions = 0
  private var items = 0
  private var titles = 0
  private var preformatted = 0
  private var tableHeads = 0
  private var level = 0

  /// The blocks of the whole page; its title only where no heading repeats it.
  func finish() -> [PageBlock] {
    flush()
    let headings = blocks.filter { $0.level == 1 }.map(\.plainText)
    return blocks.filter { block in
      guard block.role == .title else { return true }
      let title = block.plainText
      return !headings.contains { title.contains($0) || $0.contains(title) }
    }
  }

  func characters(_ piece: String) {
    guard hidden == 0 else { return }
    line.append(piece, isLinked: links > 0, keepsLines: preformatted > 0)
  }

  func start(_ name: String, _ attributes: [String: String]) {
    let element = hidden > 0 ? .hidden : PageElement(name, attributes)
    open.append((name, element))
    if element.isBlock { flush() }
    count(element, 1)
    switch element {
    case .lineBreak: line.breakLine()
    case .form: forms.append(blocks.count)
    case .table: tables.append(PageTable(at: blocks.count, attributes))
    case .row where !tables.isEmpty: tables[tables.count - 1].rows.append([])
    case .cell(let isHeader) where !tables.isEmpty:
      tables[tables.count - 1].open(
        .init(at: blocks.count, attributes, isHeader: isHeader || tableHeads > 0))
    default: break
    }
  }

  func end(_ name: String) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    while open.count > index { close(open.removeLast().element) }
  }

  private func close(_ element: PageElement) {
    if element.isBlock { flush() }
    count(element, -1)
    switch element {
    case .form: closeForm()
    case .table: closeTable()
    case .cell where !tables.isEmpty: tables[tables.count - 1].closeCell(at: blocks.count)
    default: break
    }
  }

  private func count(_ element: PageElement, _ change: Int) {
    switch element {
    case .hidden: hidden += change
    case .link: links += change
    case .surroundings: menus += change
    case .head where articles == 0: menus += change
    case .article: articles += change
    case .caption: captions += change
    case .item: items += change
    case .title: titles += change
    case .preformatted: preformatted += change
    case .tableHead: tableHeads += change
    case .heading(let level): self.level = change > 0 ? level : 0
    default: break
    }
  }

  private func flush() {
    defer { line = PageLine() }
    guard line.letters > 0 else { return }
    let role = role
    let isWhole = role == .heading || role == .title
    for text in line.paragraphs(isWhole: isWhole) {
      let letters = text.utf8.count { $0 > 0x20 }
      blocks.append(
        PageBlock(
          text, role, level: level, letters: letters, linked: line.isMostlyLinked ? letters : 0))
    }
  }

  private var role: Paragraph.Role {
    if titles > 0 { return .title }
    if level == 1 { return .heading }
    if menus > 0 || line.isMostlyLinked { return .surroundings }
    if level > 0 { return .heading }
    if captions > 0 { return .caption }
    return items > 0 ? .item : .body
  }

  /// A form without a text of some length is a search or a login.
  private func closeForm() {
    guard let start = forms.popLast(), forms.isEmpty else { return }
    let part = blocks[start...]
    guard part.allSatisfy({ $0.letters < 200 && $0.table == nil && $0.level == 0 }) else { return }
    for index in part.indices { blocks[index].role = .surroundings }
  }

  private func closeTable() {
    guard let table = tables.popLast() else { return }
    if !tables.isEmpty { tables[tables.count - 1].holdsTable = true }
    guard menus == 0, table.isData(blocks) else { return }
    let cells = table.cells(blocks)
    var others: [PageBlock] = []
    var next = table.firstBlock
    for cell in table.rows.joined() {
      others += blocks[next..<cell.blocks.lowerBound]
      next = cell.blocks.upperBound
    }
    others += blocks[next...]
    let caption = others.filter { $0.role == .caption }.map(\.text).joined(separator: " ")
    blocks.removeSubrange(table.firstBlock...)
    blocks += others.filter { $0.role != .caption }
    blocks.append(PageBlock(cells, caption: caption))
  }
}
