import Testing

@testable import Tables

@Suite struct FieldTests {
  /// Fields in the order of their code points, and as written.
  static let written = [
    "": "", "\"\"": "", "a": "a", "\"a\"": "a", "\"a\"\"b\"": "a\"b", "\"\"\"\"": "\"",
    "Bến Tre": "Bến Tre", "\"é\"\"\"\"\"": "é\"\"",
  ]

  @Test(arguments: written) func isTextAndComparesAsText(written: String, text: String) throws {
    var reader = try RecordReader(
      Bytes(copying: Array("\(written),".utf8)), dialect: .standard)
    let field = try #require(try reader.next())[0]
    #expect(field.text == text)
    #expect(field.isEmpty == text.isEmpty)
    #expect(field.isQuoted == written.hasPrefix("\""))
    for other in ["", "\"", "a", "a\"", "a\"b", "a\"c", "b", "Bến", "Bến Tre", "z", "é\"\""] {
      #expect(field.equals(other) == (Array(text.utf8) == Array(other.utf8)))
      #expect(field.precedes(other) == text.utf8.lexicographicallyPrecedes(other.utf8))
    }
  }
}
