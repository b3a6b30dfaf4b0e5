import Foundation
import Tables
import Testing

@testable import Datasets

/// Every table against its description.
@Suite("Datasets/datapackage.json")
struct DataPackageTests {
  /// The columns of a table, each with the texts of its cells from top to bottom.
  private func columns(_ resource: DataPackage.Resource) throws -> [String: [String]] {
    let path = datasets.appending(path: resource.path).path
    var table = try TableReader(RecordReader(ByteSource(path: path), dialect: .standard))
    #expect(
      table.header.names == resource.schema.fields.map(\.name), "\(resource.path): columns")
    var columns = table.header.names.map { _ in [String]() }
    while let row = try table.next() {
      for index in columns.indices { columns[index].append(row[index].text) }
    }
    #expect(table.blankLines == 0, "\(resource.path): blank lines")
    return Dictionary(uniqueKeysWithValues: zip(table.header.names, columns))
  }

  @Test("the description names every table, and nothing else")
  func isComplete() throws {
    let package = try DataPackage()
    let files = ["", "training"].flatMap { folder in
      let names = try? FileManager.default.contentsOfDirectory(
        atPath: datasets.appending(path: folder).path)
      return (names ?? []).filter { $0.hasSuffix(".csv") }
        .map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
    }
    #expect(Set(package.resources.map(\.path)) == Set(files))
    #expect(
      Set(package.resources.filter(\.embedded).map(\.path))
        == Set(BuiltInTable.allCases.map { "\($0.rawValue).csv" }))
    for resource in package.resources {
      #expect(!resource.description.isEmpty && !resource.licenses.isEmpty, "\(resource.path)")
      #expect(resource.schema.missingValues == [""], "\(resource.path)")
    }
  }

  @Test("every table is as its description says")
  func isAsDescribed() throws {
    let package = try DataPackage()
    var tables: [String: [String: [String]]] = [:]
    for resource in package.resources {
      let columns = try columns(resource)
      for field in resource.schema.fields {
        check(columns[field.name] ?? [], field, resource.path)
      }
      let key = resource.schema.primaryKey?.names ?? []
      #expect(
        key.isEmpty || Set(tuples(columns, key)).count == columns[key[0]]?.count,
        "\(resource.path): the key \(key) is not unique")
      if resource.embedded { tables[resource.name] = columns }
    }
    for resource in package.resources {
      for foreign in resource.schema.foreignKeys ?? [] {
        let known = Set(
          tuples(tables[foreign.reference.resource] ?? [:], foreign.reference.fields.names))
        let used = Set(tuples(tables[resource.name] ?? [:], foreign.fields.names))
        let unknown = used.subtracting(known).filter { $0.contains { !$0.isEmpty } }
        #expect(unknown.isEmpty, "\(resource.path): \(foreign.fields.names) \(unknown)")
      }
    }
  }

  private func tuples(_ columns: [String: [String]], _ names: [String]) -> [[String]] {
    let lists = names.map { columns[$0] ?? [] }
    return (lists.first ?? []).indices.map { row in lists.map { $0[row] } }
  }

  private func check(_ cells: [String], _ field: DataPackage.Field, _ path: String) {
    let place = Comment(rawValue: "\(path): \(field.name)")
    let values = Set(cells).subtracting([""])
    let rules = field.constraints
    if rules?.required == true { #expect(!cells.contains(""), place) }
    if rules?.unique == true { #expect(values.count == cells.count, place) }
    if let allowed = rules?.enum { #expect(values.subtracting(allowed).isEmpty, place) }
    if let pattern = rules?.pattern, let regex = try? Regex(pattern) {
      #expect(values.allSatisfy { $0.wholeMatch(of: regex) != nil }, place)
    }
    let numbers = values.compactMap(Double.init)
    switch field.type {
    case "string": return
    case "integer": #expect(values.allSatisfy { Int($0) != nil }, place)
    case "number": #expect(numbers.count == values.count, place)
    case "boolean": #expect(values.isSubset(of: ["true", "false"]), place)
    case "date": #expect(values.allSatisfy { $0.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil }, place)
    default: Issue.record("unknown type \(field.type) of \(path): \(field.name)")
    }
    if let least = rules?.minimum { #expect(numbers.allSatisfy { $0 >= least }, place) }
    if let most = rules?.maximum { #expect(numbers.allSatisfy { $0 <= most }, place) }
  }

  @Test(
    "rows stand in the order of the bytes of their first columns, so that they are found by halving",
    arguments: [(BuiltInTable.statements, 2), (.panel, 3)])
  func isSorted(table: BuiltInTable, columns: Int) throws {
    var last: [[UInt8]] = []
    try table.forEachRow { row throws(TableError) in
      let key = (0..<columns).map { Array(row[$0].text.utf8) }
      #expect(
        last.isEmpty || !key.lexicographicallyPrecedes(last) { $0.lexicographicallyPrecedes($1) },
        "\(table.rawValue), line \(row.line)")
      last = key
    }
  }
}
