import CDatasets
public import Tables

/// A table of the folder `Datasets` that the program carries within itself.
public enum BuiltInTable: String, CaseIterable, Sendable {
  case statements
  case indicators
  case definitions
  case rules
  case formerProvinces = "provinces_former"
  case todaysProvinces = "provinces_today"
  case regions
  case lexicon
  case panel
  case panelIndicators = "panel_indicators"
  case plausibility
  case forecaster

  /// The file as it lies in the folder.
  public var bytes: Bytes {
    var count = 0
    let start =
      switch self {
      case .statements: datasets_statements(&count)
      case .indicators: datasets_indicators(&count)
      case .definitions: datasets_definitions(&count)
      case .rules: datasets_rules(&count)
      case .formerProvinces: datasets_provinces_former(&count)
      case .todaysProvinces: datasets_provinces_today(&count)
      case .regions: datasets_regions(&count)
      case .lexicon: datasets_lexicon(&count)
      case .panel: datasets_panel(&count)
      case .panelIndicators: datasets_panel_indicators(&count)
      case .plausibility: datasets_plausibility(&count)
      case .forecaster: datasets_forecaster(&count)
      }
    return Bytes(constant: UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Every row, in order.
  ///
  /// - Throws: `TableError`, as also whatever `body` throws; the files themselves are whole.
  public func forEachRow(_ body: (Row) throws(TableError) -> Void) throws(TableError) {
    var table = try TableReader(RecordReader(bytes, dialect: .standard))
    while let row = try table.next() { try body(row) }
  }

  /// The values of every row, in order.
  public func map<Value>(
    _ transform: (Row) throws(TableError) -> Value?
  ) throws(TableError) -> [Value] {
    var values: [Value] = []
    try forEachRow { row throws(TableError) in
      if let value = try transform(row) { values.append(value) }
    }
    return values
  }
}

extension BuiltInTable {
  /// The rows whose first two columns hold these texts, of a table sorted by them.
  ///
  /// - Complexity: O(log n) rows, and those found.
  func rows(of first: String, _ second: String) throws(TableError) -> [Row] {
    try SortedTable(bytes).rows(of: first, second)
  }
}
