import Tables

/// Rows of fields between commas, semicolons or tabs, as one table.
enum DelimitedText {
  /// Reads a table whose first row is a heading if it holds no number and a row below it does.
  ///
  /// - Throws: `DocumentFault.notText`, `DocumentFault.table`, `DocumentFault.unfoldsTooFar`.
  static func document(
    _ bytes: [UInt8], named name: String, limits: Limits
  ) throws(DocumentFault) -> Document {
    let rows = try records(of: try DecodedText(bytes).text)
    let hasHeader =
      rows.first.map { !$0.contains(where: isNumber) } ?? false
      && rows.dropFirst().contains { $0.contains(where: isNumber) }
    var builder = DocumentBuilder(limits: limits)
    var cells: [DocumentBuilder.Cell] = []
    for (row, texts) in rows.enumerated() {
      for (column, text) in texts.enumerated() {
        cells.append(
          .init(
            text: text, rows: row..<row + 1, columns: column..<column + 1,
            isHeader: hasHeader && row == 0))
      }
    }
    if !cells.isEmpty { builder.append(cells) }
    return try builder.document(named: name, .csv)
  }

  private static func records(of text: String) throws(DocumentFault) -> [[String]] {
    do throws(TableError) {
      var reader = try RecordReader(Bytes(copying: Array(text.utf8)))
      var rows: [[String]] = []
      while let record = try reader.next() { rows.append(record.texts) }
      return rows
    } catch .empty {
      return []
    } catch {
      throw .table(error)
    }
  }

  /// Whether a field begins with a digit, a sign apart.
  private static func isNumber(_ field: String) -> Bool {
    let start = field.unicodeScalars.drop { $0.isBlank || "+-−".unicodeScalars.contains($0) }
    return start.first.map { "0"..."9" ~= $0 } ?? false
  }
}
