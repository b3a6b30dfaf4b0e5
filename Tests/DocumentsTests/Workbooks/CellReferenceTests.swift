import Testing

@testable import Documents

@Suite struct CellReferenceTests {
  @Test(arguments: [
    ("A1", 0, 0), ("B12", 11, 1), ("AA3", 2, 26), ("XFD1048576", 1_048_575, 16_383),
    ("$C$4", 3, 2),
  ])
  func placesAreCountedFromZero(text: String, row: Int, column: Int) {
    #expect(CellReference(text) == CellReference(row: row, column: column))
  }

  @Test(arguments: [
    "", "A", "1", "XFE1", "A1048577", "A0", "1A", "a1", "A99999999999999999999", "A-1",
  ])
  func otherTextIsNoPlace(text: String) {
    #expect(CellReference(text) == nil)
  }

  @Test(arguments: [
    ("A1:C2", 0...1, 0...2), ("B2", 1...1, 1...1), ("C2:A1", nil, nil), ("A1:B2:C3", nil, nil),
    (":", nil, nil),
  ])
  func areasHaveTwoEnds(text: String, rows: ClosedRange<Int>?, columns: ClosedRange<Int>?) {
    let area = CellReference.area(text)
    #expect(area?.rows == rows && area?.columns == columns)
  }
}
