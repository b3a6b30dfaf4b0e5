import Tables
import Testing

@testable import Datasets

@Suite("RuleEntry")
struct RuleEntryTests {
  private func entries(_ text: String) throws -> [RuleEntry] {
    var table = try TableReader(
      RecordReader(Bytes(copying: Array(text.utf8)), dialect: .standard))
    var entries: [RuleEntry] = []
    while let row = try table.next() { entries.append(RuleEntry(row)) }
    return entries
  }

  @Test("the built-in rules have an id, a name and a meaning in both languages")
  func readsTheBuiltInRules() throws {
    let entries = try RuleEntry.all()
    #expect(Set(entries.map(\.id)).count == entries.count)
    for entry in entries {
      for text in [entry.name, entry.meaning] {
        #expect(!text.english.isEmpty && !text.vietnamese.isEmpty, "\(entry.id)")
      }
      #expect(["error", "warning", "note"].contains(entry.severity), "\(entry.id)")
    }
    #expect(entries.first { $0.id == "times" }?.readings.count == 2)
    #expect(entries.first { $0.id == "shares-to-100" }?.readings == [])
  }

  @Test("columns may be missing, and cells empty")
  func readsWhatIsThere() throws {
    let found = try entries("formula,id,indicators\na = b or a = c,own,exports;imports\n,bare,\n")
    #expect(found.map(\.id) == ["own", "bare"])
    #expect(found.map(\.readings) == [["a = b", "a = c"], []])
    #expect(found.map(\.indicators) == [["exports", "imports"], []])
    #expect(found.map(\.line) == [2, 3])
    #expect(found.allSatisfy { $0.severity.isEmpty && $0.name.english.isEmpty })
  }
}
