/// The names of a table's columns.
///
/// Names are taken without white space around them, and are found whatever the case of their
/// letters. Fields without a name at the end, as a trailing separator leaves them, are no columns.
public struct Header: Sendable {
  public let names: [String]
  private let indices: [String: Int]

  /// - Throws: `TableError.unnamedColumn`, `TableError.duplicateColumn`.
  public init(_ record: Record) throws(TableError) {
    try self.init(record.texts)
  }

  /// - Throws: `TableError.unnamedColumn`, `TableError.duplicateColumn`.
  public init(_ names: [String]) throws(TableError) {
    var names = names.map { String($0.trimmed) }
    while names.last?.isEmpty == true { names.removeLast() }
    guard !names.isEmpty else { throw .unnamedColumn(field: 1) }
    var indices: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      guard !name.isEmpty else { throw .unnamedColumn(field: index + 1) }
      if let first = indices.updateValue(index, forKey: name.lowercased()) {
        throw .duplicateColumn(name: name, first: first + 1, second: index + 1)
      }
    }
    self.names = names
    self.indices = indices
  }

  /// The number of columns.
  public var count: Int { names.count }

  /// The index of a column, from 0; nil where there is none of that name.
  public func index(of name: String) -> Int? {
    indices[name] ?? indices[name.lowercased()]
  }

  /// Checks that columns are there.
  ///
  /// - Throws: `TableError.missingColumns` with all that are not.
  public func require(_ columns: [String]) throws(TableError) {
    let missing = columns.filter { index(of: $0) == nil }
    guard missing.isEmpty else { throw .missingColumns(missing, found: names) }
  }
}
