import Tables
import Testing

@testable import Datasets

@Suite("Layout")
struct LayoutTests {
  @Test(
    "the header tells the layout, also where columns are missing",
    arguments: [
      (PlainRow.columns, Layout.plain), (["indicator", "year"], .plain), (["a", "b"], .plain),
      (StatementRow.columns, .statements), (["kind", "measure"], .statements),
      (ReadingRow.columns, .readings), (["Measure", "DOCUMENT"], .readings),
    ])
  func tellsTheLayout(columns: [String], expected: Layout) throws {
    #expect(Layout(of: try Header(columns)) == expected)
  }

  @Test(
    "what must be there is among what is understood",
    arguments: [Layout.plain, .statements, .readings])
  func requiresWhatItKnows(layout: Layout) {
    #expect(Set(layout.requiredColumns).isSubset(of: layout.columns))
    #expect(layout.columns.contains(layout.placeColumn))
  }
}
