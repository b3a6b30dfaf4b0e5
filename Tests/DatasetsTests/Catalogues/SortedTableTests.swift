import Tables
import Testing

@testable import Datasets

@Suite("SortedTable")
struct SortedTableTests {
  private let text = """
    a,b,value
    ca,x,1
    ca,x,2
    ca,y,3
    ca b,x,4
    cab,x,5
    đ,é,6

    """

  private func table(_ text: String) throws -> SortedTable {
    try SortedTable(Bytes(copying: Array(text.utf8)))
  }

  @Test(
    "rows are found by both fields",
    arguments: [
      ("ca", "x", ["1", "2"]), ("ca", "y", ["3"]), ("ca b", "x", ["4"]), ("cab", "x", ["5"]),
      ("đ", "é", ["6"]), ("ca", "z", []), ("", "", []), ("zz", "x", []), ("c", "x", []),
      ("ca", "", []),
    ])
  func findsRows(first: String, second: String, values: [String]) throws {
    #expect(try table(text).rows(of: first, second).map { $0.string("value") } == values)
    #expect(
      try table(String(text.dropLast())).rows(of: first, second).map { $0.string("value") }
        == values)
  }

  @Test("a table without rows has none, one without a header is refused")
  func takesEmptyTables() throws {
    #expect(try table("a,b\n").rows(of: "x", "y").isEmpty)
    #expect(throws: TableError.empty) { try table("") }
  }

  @Test("halving finds in the built-in tables what a walk through them finds")
  func agreesWithAWalk() throws {
    for table in [BuiltInTable.statements, .panel] {
      var counts: [[String]: Int] = [:]
      try table.forEachRow { row throws(TableError) in
        counts[[row[0].text, row[1].text], default: 0] += 1
      }
      let sorted = try SortedTable(table.bytes)
      for (key, count) in counts {
        #expect(try sorted.rows(of: key[0], key[1]).count == count, "\(key)")
      }
    }
  }
}
