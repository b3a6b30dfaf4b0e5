import Figures
public import Tables

/// A user's own data file, read whole: statements in the layout of `Datasets/statements.csv`, or
/// plain series (`indicator,province,year,value[,plan][,unit][,status]`).
///
/// A damaged row refuses its series and nothing else; a damaged table refuses the file.
public struct UserFile: Sendable {
  /// The file as the user named it.
  public let name: String
  /// What the file states, without the series that it had to refuse.
  public private(set) var declarations: [Declaration] = []
  /// The series that a damaged row refuses, with its first damage.
  public private(set) var refused: [SeriesKey: DataFault] = [:]
  /// What its reader should be told.
  public private(set) var notes: [DataNote] = []
  /// The declarations of each series.
  private(set) var bySeries: [SeriesKey: [Declaration]] = [:]

  /// A series by the names in the file, resolved through the catalogues where they know them.
  public struct SeriesKey: Hashable, Sendable {
    /// The indicator's id, or the name in the file.
    public let indicator: String
    /// The province's official name, or the name in the file.
    public let province: String
  }

  /// The ids of the indicators in the file, also of series that it had to refuse.
  var indicators: [String] { declarations.map(\.indicator) + refused.keys.map(\.indicator) }

  /// The names of the provinces in the file, also of series that it had to refuse.
  var provinces: [String] { declarations.map(\.province) + refused.keys.map(\.province) }

  /// Reads a file.
  ///
  /// - Throws: `DataFault` for a file that is no table of either layout.
  public init(
    reading path: String, indicators: IndicatorCatalogue, provinces: ProvinceCatalogue
  ) throws(DataFault) {
    do throws(TableError) {
      let source = path == "-" ? ByteSource.standardInput : try ByteSource(path: path)
      try self.init(
        RecordReader(source), name: path, indicators: indicators, provinces: provinces)
    } catch {
      throw Self.layoutFault(error)
    }
  }

  /// Reads text that lies in memory.
  public init(
    _ bytes: Bytes, name: String, indicators: IndicatorCatalogue, provinces: ProvinceCatalogue
  ) throws(DataFault) {
    do throws(TableError) {
      try self.init(RecordReader(bytes), name: name, indicators: indicators, provinces: provinces)
    } catch {
      throw Self.layoutFault(error)
    }
  }

  private init(
    _ records: consuming RecordReader, name: String, indicators: IndicatorCatalogue,
    provinces: ProvinceCatalogue
  ) throws(TableError) {
    self.name = name
    var table = try TableReader(records)
    let isPlain = table.header.index(of: "kind") == nil
    try table.header.require(isPlain ? PlainRow.requiredColumns : StatementRow.requiredColumns)
    let columns = isPlain ? PlainRow.columns : StatementRow.columns
    let unread = table.header.names.filter { !columns.contains($0.lowercased()) }
    if !unread.isEmpty { notes.append(.unknownColumns(unread)) }
    var names = NameResolver(indicators: indicators, provinces: provinces)
    var plain = PlainSeriesRules()
    while let row = try table.next() {
      let (indicator, province) = names.resolve(row)
      let key = SeriesKey(indicator: indicator.id, province: province)
      guard refused[key] == nil else { continue }
      do throws(RowFault) {
        try Self.checkNames(row)
        if isPlain {
          let read = try PlainRow.declarations(row, indicator, province, source: name)
          if let note = try plain.check(read, row, key) { notes.append(note) }
          declarations += read
        } else {
          declarations.append(
            try StatementRow.declaration(
              row, indicator: indicator, province: province, source: name))
        }
      } catch {
        refused[key] = .row(line: row.line, error)
        notes.append(
          .seriesLeftOut(
            indicator: indicator.id, province: province, line: row.line, error))
      }
    }
    bySeries = Dictionary(grouping: declarations) {
      SeriesKey(indicator: $0.indicator, province: $0.province)
    }.filter { refused[$0.key] == nil }
    declarations.removeAll {
      refused[SeriesKey(indicator: $0.indicator, province: $0.province)] != nil
    }
    if table.blankLines > 0 { notes.append(.blankLines(count: table.blankLines)) }
    if let number = table.doubtfulNumber { notes.append(.doubtfulNumber(number)) }
  }

  private static func checkNames(_ row: Row) throws(RowFault) {
    for column in ["indicator", "province"] where row.string(column).isEmpty {
      throw .missing(column: column)
    }
  }

  /// A header without the columns of either layout is told as such, with what it has.
  private static func layoutFault(_ error: TableError) -> DataFault {
    if case .missingColumns(let missing, let found) = error, missing.count > 2 {
      return .unknownLayout(found: found)
    }
    return .table(error)
  }
}
