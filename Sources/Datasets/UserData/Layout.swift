public import Tables

/// How the columns of a user's data file are to be understood.
public enum Layout: Sendable {
  /// A year's value to the row.
  case plain
  /// What `Datasets/statements.csv` holds.
  case statements
  /// What `forecast read` prints.
  case readings

  /// The layout that a header is most like; it may still lack some of its columns.
  init(of header: Header) {
    if header.index(of: "measure") != nil, header.index(of: "document") != nil {
      self = .readings
    } else {
      self = header.index(of: "kind") == nil ? .plain : .statements
    }
  }

  /// The layout of a table, `nil` for what is none, or none of these.
  public init?(of table: Bytes) {
    guard let header = try? TableReader(RecordReader(table)).header,
      case let layout = Layout(of: header),
      layout.requiredColumns.allSatisfy({ header.index(of: $0) != nil })
    else { return nil }
    self = layout
  }

  /// The columns that must be there.
  var requiredColumns: [String] {
    switch self {
    case .plain: PlainRow.requiredColumns
    case .statements: StatementRow.requiredColumns
    case .readings: ReadingRow.requiredColumns
    }
  }

  /// All columns that are understood.
  var columns: [String] {
    switch self {
    case .plain: PlainRow.columns
    case .statements: StatementRow.columns
    case .readings: ReadingRow.columns
    }
  }

  /// The column that names the province, region or country.
  var placeColumn: String { self == .readings ? "region" : "province" }
}
