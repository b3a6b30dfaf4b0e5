/// Word files: `.docx`.
enum WordDocument {
  /// Reads paragraphs and tables; heads and feet of pages surround the text, footnotes follow it.
  ///
  /// Deleted and hidden text is left out, and a table that only sets things side by side is
  /// paragraphs.
  ///
  /// - Throws: `DocumentFault`.
  static func document(
    _ bytes: [UInt8], named name: String, limits: Limits
  ) throws(DocumentFault) -> Document {
    let container = try Container(bytes, .docx, limits: limits) { path in
      (path.hasSuffix(".xml") || path.hasSuffix(".rels")) && !path.hasPrefix("customXml/")
        && !path.contains("/theme/") && !path.contains("/charts/")
    }
    let parser = PartParser(
      format: .docx, attributes: WordReader.attributes.union(["styleId"]), limit: limits.elements)
    let root = try Relationships(of: "", in: container, parser).paths("officeDocument").first
    let main = root ?? "word/document.xml"
    let parts = WordParts(
      container: container, parser: parser,
      relationships: try Relationships(of: main, in: container, parser), limits: limits)
    guard container.parts[main] != nil else { throw .damaged(.docx, detail: main) }

    let styles = try parts.styles()
    var builder = DocumentBuilder(limits: limits)
    let heads = try parts.blocks(parts.relationships.paths("header"), styles, isAround: true)
    builder.append(Self.distinct(heads))
    let notes = parts.relationships.paths("footnotes") + parts.relationships.paths("endnotes")
    var text = try parts.blocks([main], styles) + parts.blocks(notes, styles)
    PrintedFont.read(&text)
    builder.append(text)
    let feet = try parts.blocks(parts.relationships.paths("footer"), styles, isAround: true)
    builder.append(Self.distinct(feet))
    return try builder.document(named: name, .docx)
  }

  /// First, even and other pages often have the same head.
  private static func distinct(_ blocks: [PageBlock]) -> [PageBlock] {
    var seen: Set<String> = []
    return blocks.filter { seen.insert($0.text).inserted }
  }
}

/// The parts of one Word file, and how they refer to one another.
private struct WordParts {
  let container: Container
  let parser: PartParser
  let relationships: Relationships
  let limits: Limits

  func styles() throws(DocumentFault) -> WordStyles {
    guard let path = relationships.paths("styles").first, let part = container.parts[path] else {
      return WordStyles()
    }
    return try WordStyles(part, of: path, parser)
  }

  /// What the parts of these paths hold; a part that is missing holds nothing.
  func blocks(
    _ paths: [String], _ styles: WordStyles, isAround: Bool = false
  ) throws(DocumentFault) -> [PageBlock] {
    let reader = WordReader(styles, isAround: isAround, limit: limits.parts)
    for path in paths {
      if let part = container.parts[path] { try parser.parse(part, of: path, into: reader) }
    }
    guard !reader.isFull else { throw .unfoldsTooFar(limit: limits.parts) }
    return reader.blocks
  }
}
