import Foundation
import Tables
import Testing

@testable import Datasets

@Suite("BuiltInTable")
struct BuiltInTableTests {
  @Test("the program carries each table as it lies in the folder", arguments: BuiltInTable.allCases)
  func isTheFile(table: BuiltInTable) throws {
    let file = try Data(contentsOf: datasets.appending(path: "\(table.rawValue).csv"))
    #expect(table.bytes.withUnsafeBytes { Data($0) } == file)
  }

  @Test("rows are read in order, and values gathered from them")
  func readsRows() throws {
    let ids = try BuiltInTable.definitions.map { row in row.string("id") }
    #expect(ids.count == 26 && ids == ids.sorted())
  }
}
