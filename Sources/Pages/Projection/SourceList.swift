import Figures
import Wording

/// The documents that a page cites, numbered in the order of their first mention.
struct SourceList {
  private(set) var citations: [Citation] = []

  /// The number of a document, counted from 1.
  mutating func number(_ citation: Citation) -> Int {
    if let index = citations.firstIndex(where: { $0.isSameDocument(as: citation) }) {
      return index + 1
    }
    citations.append(citation)
    return citations.count
  }

  /// The mark of a document: `[3]`.
  mutating func mark(_ citation: Citation) -> String { "[\(number(citation))]" }

  /// The numbers of documents, each once, in the order of their mention.
  mutating func numbers(_ citations: [Citation]) -> [Int] {
    citations.reduce(into: []) { numbers, citation in
      let number = number(citation)
      if !numbers.contains(number) { numbers.append(number) }
    }
  }

  /// The marks of documents, each once: `[3][4]`.
  mutating func marks(_ citations: [Citation]) -> String {
    numbers(citations).map { "[\($0)]" }.joined()
  }

  /// A line or two for each: mark, title, date, address.
  func lines(in language: Language, width: Int) -> [InkedLine] {
    let indent = "[\(citations.count)] ".cells
    return citations.enumerated().flatMap { index, citation in
      var mark = "[\(index + 1)] "
      mark = String(repeating: " ", count: max(0, indent - mark.cells)) + mark
      let date = citation.dateText(in: language)
      let head = [citation.name, date].filter { !$0.isEmpty }.joined(separator: ", ")
      let address = citation.address?.printable ?? ""
      var line = InkedLine(mark, .dim)
      line.append(head)
      guard !address.isEmpty else { return [line] }
      if line.cells + 2 + address.cells <= width {
        line.append("  ")
        line.append(address, .dim)
        return [line]
      }
      var next = InkedLine(String(repeating: " ", count: indent))
      next.append(address, .dim)
      return [line, next]
    }
  }
}
