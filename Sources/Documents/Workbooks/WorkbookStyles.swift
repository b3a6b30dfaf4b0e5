/// The formats of numbers that the cells of a workbook have.
struct WorkbookStyles {
  /// By the numbers that cells name their styles with.
  private var formats: [NumberFormat] = []

  /// Every number is shown as it is.
  init() {}

  /// Reads `xl/styles.xml`.
  ///
  /// - Throws: as `PartParser.parse`.
  init(_ part: [UInt8], of path: String, _ parser: PartParser) throws(DocumentFault) {
    let receiver = Receiver()
    try parser.parse(part, of: path, into: receiver)
    var known: [Int: NumberFormat] = receiver.codes.mapValues { NumberFormat($0) }
    formats = receiver.cells.map { number in
      if let format = known[number] { return format }
      let format = NumberFormat.builtIn(number) ?? .general
      known[number] = format
      return format
    }
  }

  func format(of style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .general
  }

  private final class Receiver: MarkupReceiver {
    /// The codes that the workbook itself numbers.
    var codes: [Int: String] = [:]
    /// The numbers of the formats of cells.
    var cells: [Int] = []
    private var isInCells = false

    func start(_ name: String, _ attributes: [String: String]) {
      let number = attributes["numFmtId"].flatMap { Int($0) }
      switch name {
      case "numFmt": if let number { codes[number] = attributes["formatCode"] }
      case "cellXfs": isInCells = true
      case "xf" where isInCells: cells.append(number ?? 0)
      default: break
      }
    }

    func end(_ name: String) {
      if name == "cellXfs" { isInCells = false }
    }

    func characters(_ piece: String) {}
  }
}
