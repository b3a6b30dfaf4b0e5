/// A record under a header: its fields by the names of their columns.
public struct Row: Sendable {
  public let header: Header
  public internal(set) var record: Record
  /// The mark that the cells of the table are written with.
  public let decimalMark: Dialect.DecimalMark

  /// The line on which the row begins, from 1.
  public var line: Int { record.line }

  /// The field at `index`, from 0; for loops that have asked the header once.
  public subscript(index: Int) -> Field { record[index] }

  /// The field of a column; nil where the table has none of that name.
  public subscript(name: String) -> Field? {
    guard let index = header.index(of: name), index < record.count else { return nil }
    return record[index]
  }

  /// The text of a column; nil where the table has none of that name.
  public func text(_ name: String) -> String? { self[name]?.text }

  /// The whole number in a column.
  ///
  /// - Throws: `TableError.cell` with the line and the column; a column that is missing counts as
  ///   empty.
  public func integer(_ name: String) throws(TableError) -> Int {
    try required(try integerIfPresent(name), name)
  }

  /// The decimal number in a column, digit by digit; throws as `integer(_:)` does.
  public func decimal(_ name: String) throws(TableError) -> DecimalText {
    try required(try decimalIfPresent(name), name)
  }

  /// The number in a column as a `Double`; throws as `integer(_:)` does.
  public func double(_ name: String) throws(TableError) -> Double {
    try required(try doubleIfPresent(name), name)
  }

  /// The whole number in a column; nil where the cell is empty or there is no such column.
  public func integerIfPresent(_ name: String) throws(TableError) -> Int? {
    try value(name) { field throws(CellFault) in try field.parseInteger() }
  }

  /// The decimal number in a column; nil where the cell is empty or there is no such column.
  public func decimalIfPresent(_ name: String) throws(TableError) -> DecimalText? {
    try value(name) { field throws(CellFault) in try field.parseDecimal(mark: decimalMark) }
  }

  /// The number in a column as a `Double`; nil where the cell is empty or there is no such column.
  public func doubleIfPresent(_ name: String) throws(TableError) -> Double? {
    try value(name) { field throws(CellFault) in try field.parseDouble(mark: decimalMark) }
  }

  private func required<Value>(_ value: Value?, _ name: String) throws(TableError) -> Value {
    guard let value else { throw .cell(line: line, column: name, .empty) }
    return value
  }

  private func value<Value>(
    _ name: String, _ parse: (Field) throws(CellFault) -> Value
  ) throws(TableError) -> Value? {
    guard let field = self[name] else { return nil }
    do throws(CellFault) {
      return try parse(field)
    } catch .empty {
      return nil
    } catch {
      throw .cell(line: line, column: name, error)
    }
  }
}

extension Row {
  /// A record taken as a row under a header, for callers that move through records themselves.
  public init(header: Header, record: Record, dialect: Dialect) {
    self.init(header: header, record: record, decimalMark: dialect.decimalMark)
  }
}
