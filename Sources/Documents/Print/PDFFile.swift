/// A PDF file: print, from which the words and their places are taken by poppler's `pdftotext`.
enum PDFFile {
  /// Reads the text that a PDF file holds: lines are put together to paragraphs, and words that stand
  /// in columns to tables.
  ///
  /// - Parameter program: the program that takes the words out.
  /// - Throws: `DocumentFault`; a file that keeps the program busy above the limits is refused.
  static func document(
    _ bytes: [UInt8], named name: String, limits: Limits, program: String = "pdftotext"
  ) throws(DocumentFault) -> Document {
    let markup = try markup(of: bytes, limits: limits, program: program)
    let reader = PrintedPageReader(limit: limits.parts)
    try MarkupParser.parse(markup, into: reader)
    guard !reader.isFull else { throw .unfoldsTooFar(limit: limits.parts) }
    guard !reader.pages.isEmpty else { throw .damaged(.pdf, detail: "") }
    guard reader.wordCount > 0 else { throw .scanned }
    var builder = DocumentBuilder(limits: limits)
    for part in PrintedText(shown(reader.pages)).parts {
      if let table = part.table {
        builder.append(table.cells)
      } else {
        builder.append(part.text, part.role)
      }
    }
    return try builder.document(named: name, .pdf)
  }

  /// The pages with their words as fonts show them.
  private static func shown(_ pages: [PrintedPage]) -> [PrintedPage] {
    let words = pages.lazy.flatMap { $0.blocks.joined() }.flatMap(\.words).map(\.text)
    guard let font = PrintedFont(spelling: words) else { return pages }
    var pages = pages
    for page in pages.indices { pages[page].mapWords(font.shown) }
    return pages
  }

  private static func markup(
    of bytes: [UInt8], limits: Limits, program: String
  ) throws(DocumentFault) -> String {
    let folder = try PrivateFolder()
    let file = try folder.write(bytes, to: "report.pdf")
    let outcome = LimitedProcess(
      program: program, arguments: ["-enc", "UTF-8", "-bbox-layout", file, "-"],
      seconds: limits.seconds, memory: limits.memory, output: limits.output
    ).run()
    let complaints = String(decoding: outcome.complaints, as: UTF8.self)
    switch outcome.ending {
    case .exited(code: 0): return String(decoding: outcome.output, as: UTF8.self)
    case let ending where ending.isMissing: throw .programMissing("pdftotext")
    case .wroteTooMuch: throw .unfoldsTooFar(limit: limits.output)
    case .exited where complaints.contains("Incorrect password"): throw .encrypted
    case .exited where !complaints.contains("Out of memory"): throw .damaged(.pdf, detail: "")
    default: throw .programFailed("pdftotext", seconds: limits.seconds)
    }
  }
}
