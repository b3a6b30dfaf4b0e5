/// Excel files: `.xlsx`.
enum Workbook {
  /// Reads the sheets that show, in the workbook's order, each under its name.
  ///
  /// Numbers are printed as `NumberFormat` says. Formulas count as the values last stored.
  ///
  /// - Throws: `DocumentFault`.
  static func document(
    _ bytes: [UInt8], named name: String, limits: Limits
  ) throws(DocumentFault) -> Document {
    let container = try Container(bytes, .xlsx, limits: limits) { path in
      path.hasSuffix(".rels")
        || path.hasSuffix(".xml") && !path.hasPrefix("customXml/")
          && !["/theme/", "/charts/", "/drawings/", "/pivotCache/", "/pivotTables/"]
            .contains { path.contains($0) }
    }
    let parser = PartParser(
      format: .xlsx,
      attributes: SheetReader.attributes
        .union(["name", "state", "id", "date1904", "numFmtId", "formatCode"]),
      limit: limits.elements)
    let root = try Relationships(of: "", in: container, parser).paths("officeDocument").first
    let main = root ?? "xl/workbook.xml"
    guard let part = container.parts[main] else { throw .damaged(.xlsx, detail: main) }
    let contents = WorkbookContents()
    try parser.parse(part, of: main, into: contents)
    let parts = try WorkbookParts(
      container, parser, Relationships(of: main, in: container, parser), contents, limits)

    var builder = DocumentBuilder(limits: limits)
    var seen: Set<String> = []
    for sheet in contents.sheets where seen.insert(sheet.id).inserted && !builder.isFull {
      var blocks = try parts.blocks(of: sheet.id)
      guard !blocks.isEmpty else { continue }
      PrintedFont.read(&blocks)
      builder.append(sheet.name, .heading)
      builder.append(blocks)
    }
    return try builder.document(named: name, .xlsx)
  }
}

/// What a workbook says of its sheets.
private final class WorkbookContents: MarkupReceiver {
  var sheets: [(name: String, id: String)] = []
  var daysFrom1904 = false

  func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "workbookPr": daysFrom1904 = SheetReader.isTrue(attributes["date1904"])
    case "sheet":
      // Hidden, or hidden even from the user's menus.
      guard attributes["state"] == nil || attributes["state"] == "visible",
        let id = attributes["id"]
      else { return }
      sheets.append((attributes["name"] ?? "", id))
    default: break
    }
  }

  func end(_ name: String) {}
  func characters(_ piece: String) {}
}

/// The parts that the sheets of one workbook share.
private struct WorkbookParts {
  private let container: Container
  private let parser: PartParser
  private let relationships: Relationships
  private let strings: [String]
  private let styles: WorkbookStyles
  private let daysFrom1904: Bool
  private let limits: Limits

  init(
    _ container: Container, _ parser: PartParser, _ relationships: Relationships,
    _ contents: WorkbookContents, _ limits: Limits
  ) throws(DocumentFault) {
    self.container = container
    self.parser = parser
    self.relationships = relationships
    self.limits = limits
    daysFrom1904 = contents.daysFrom1904
    let texts = SharedStrings()
    if let path = relationships.paths("sharedStrings").first, let part = container.parts[path] {
      try parser.parse(part, of: path, into: texts)
    }
    strings = texts.texts
    if let path = relationships.paths("styles").first, let part = container.parts[path] {
      styles = try WorkbookStyles(part, of: path, parser)
    } else {
      styles = WorkbookStyles()
    }
  }

  /// None for a sheet of a chart, or one whose part is missing.
  func blocks(of sheet: String) throws(DocumentFault) -> [PageBlock] {
    guard let target = relationships.targets[sheet], target.kind == "worksheet",
      let part = container.parts[target.path]
    else { return [] }
    let reader = SheetReader(
      strings: strings, styles: styles, daysFrom1904: daysFrom1904, limit: limits.parts)
    try parser.parse(part, of: target.path, into: reader)
    guard !reader.isFull else { throw .unfoldsTooFar(limit: limits.parts) }
    return SheetBlocks(reader.sheet).blocks
  }
}
