/// Reads the cells of a sheet that hold something and show.
final class SheetReader: MarkupReceiver {
  /// The attributes that it asks for.
  static let attributes: Set = ["r", "t", "s", "ref", "hidden", "min", "max"]

  private(set) var sheet = Sheet()
  private let strings: [String]
  private let styles: WorkbookStyles
  private let daysFrom1904: Bool
  private let limit: Int

  private var hiddenColumns: [Bool] = []
  private var hidings = 0
  private var row = -1
  private var isRowHidden = false
  private var column = -1
  /// The open cell; no place if it does not show.
  private var place: CellReference?
  private var kind = ""
  private var style = 0
  private var value = ""
  private var isValue = false
  private var text = StringItem()
  private var isInline = false

  /// - Parameter limit: the cells above which nothing more is taken.
  init(strings: [String], styles: WorkbookStyles, daysFrom1904: Bool, limit: Int) {
    self.strings = strings
    self.styles = styles
    self.daysFrom1904 = daysFrom1904
    self.limit = limit
  }

  /// Whether there is more than the limit.
  private(set) var isFull = false

  func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "col": hide(attributes)
    case "row": startRow(attributes)
    case "c": startCell(attributes)
    case "v": isValue = true
    case "is": isInline = true
    case "mergeCell":
      if let area = attributes["ref"].flatMap({ CellReference.area($0) }) {
        isFull = isFull || sheet.merges >= limit
        if !isFull { sheet.merge(area) }
      }
    default: if isInline { text.start(name) }
    }
  }

  func end(_ name: String) {
    switch name {
    case "c": endCell()
    case "v": isValue = false
    case "is": isInline = false
    default: if isInline { text.end(name) }
    }
  }

  func characters(_ piece: String) {
    if isValue {
      value += piece
    } else if isInline {
      text.characters(piece)
    }
  }

  private func hide(_ attributes: [String: String]) {
    guard Self.isTrue(attributes["hidden"]), let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }), 1 <= first, first <= last,
      last <= CellReference.columns, hidings < 1000
    else { return }
    hidings += 1
    while hiddenColumns.count < last { hiddenColumns.append(false) }
    for column in first - 1..<last { hiddenColumns[column] = true }
  }

  private func startRow(_ attributes: [String: String]) {
    let number = attributes["r"].flatMap { Int($0) } ?? row + 2
    row = 1...CellReference.rows ~= number ? number - 1 : row + 1
    isRowHidden = Self.isTrue(attributes["hidden"])
    column = -1
  }

  private func startCell(_ attributes: [String: String]) {
    let named = attributes["r"].flatMap { CellReference($0) }
    column = named?.column ?? column + 1
    row = max(named?.row ?? row, 0)
    let isHidden = isRowHidden || column < hiddenColumns.count && hiddenColumns[column]
    let isInSheet = row < CellReference.rows && column < CellReference.columns
    place = isInSheet && !isHidden ? CellReference(row: row, column: column) : nil
    kind = attributes["t"] ?? "n"
    style = attributes["s"].flatMap { Int($0) } ?? 0
    value = ""
    text = StringItem()
  }

  private func endCell() {
    guard let place else { return }
    self.place = nil
    let shown = shown
    guard !shown.isEmpty else { return }
    isFull = isFull || sheet.count >= limit
    guard !isFull else { return }
    sheet.put(shown, at: place)
  }

  /// What the open cell shows.
  private var shown: String {
    switch kind {
    case "s":
      guard let number = Int(value), strings.indices.contains(number) else { return "" }
      return strings[number]
    case "inlineStr": return text.shown
    case "b": return value == "1" ? "TRUE" : value.isEmpty ? "" : "FALSE"
    case "str", "e", "d": return value
    default:
      guard !value.isEmpty else { return "" }
      return styles.format(of: style).shown(value, daysFrom1904: daysFrom1904)
    }
  }

  static func isTrue(_ value: String?) -> Bool {
    value == "1" || value == "true"
  }
}
