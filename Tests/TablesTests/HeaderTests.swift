import Testing

@testable import Tables

@Suite struct HeaderTests {
  @Test func namesAreTrimmedAndFoundInAnyCase() throws {
    let header = try Header([" Year", "GIÁ TRỊ\u{A0}", "plan ", "", " "])
    #expect(header.names == ["Year", "GIÁ TRỊ", "plan"])
    #expect(header.index(of: "year") == 0)
    #expect(header.index(of: "giá trị".decomposed) == 1)
    #expect(header.index(of: "PLAN") == 2)
    #expect(header.index(of: "unit") == nil)
  }

  @Test(arguments: [
    (["a", "b", "A "], TableError.duplicateColumn(name: "A", first: 1, second: 3)),
    (["a", "", "b"], .unnamedColumn(field: 2)),
    (["", ""], .unnamedColumn(field: 1)),
  ])
  func faultyNamesAreRefused(names: [String], error: TableError) {
    #expect(throws: error) { _ = try Header(names) }
  }

  @Test func allMissingColumnsAreNamed() throws {
    let header = try Header(["Province", "value"])
    try header.require(["province"])
    #expect(
      throws: TableError.missingColumns(["indicator", "year"], found: ["Province", "value"])
    ) {
      try header.require(["indicator", "province", "year", "value"])
    }
  }
}

extension String {
  /// Every letter of `giá trị` as a base and its marks.
  fileprivate var decomposed: String {
    replacing("á", with: "a\u{301}").replacing("ị", with: "i\u{323}")
  }
}
