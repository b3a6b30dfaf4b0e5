import Figures
import Tables

/// The built-in statements, sorted by province and indicator, read where they are asked for.
enum StatementArchive {
  /// What is stated of one indicator in one province.
  ///
  /// - Complexity: O(log n) rows of the table, and those found.
  static func declarations(
    of indicator: Indicator, in province: String
  ) throws(TableError) -> [Declaration] {
    var records = RecordReader(BuiltInTable.statements.bytes, dialect: .standard)
    guard let first = try records.next() else { return [] }
    let header = try Header(first)
    try records.skip { record throws(TableError) in
      record[0].precedes(province)
        || (record[0].equals(province) && record[1].precedes(indicator.id))
    }
    var found: [Declaration] = []
    while let record = try records.next(), record[0].equals(province),
      record[1].equals(indicator.id)
    {
      let row = Row(header: header, record: record)
      guard let declaration = try? StatementRow.declaration(
        row, indicator: indicator, province: province, source: "")
      else { continue }
      found.append(declaration)
    }
    return found
  }
}
