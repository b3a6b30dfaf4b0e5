import Figures
public import Tables

/// A user's own data file, read whole: statements in the layout of `Datasets/statements.csv`, plain
/// series (`indicator,province,year,value[,plan][,unit][,status]`), or what `forecast read` prints.
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
  /// - Throws: `DataFault` for a file that is no table of any of these layouts.
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
    let layout = Layout(of: table.header)
    try table.header.require(layout.requiredColumns)
    let unread = table.header.names.filter { !layout.columns.contains($0.lowercased()) }
    if !unread.isEmpty { notes.append(.unknownColumns(unread)) }
    var names = NameResolver(indicators: indicators, provinces: provinces)
    var decoder = LayoutDecoder(layout, source: name)
    while let row = try table.next() {
      guard decoder.isOfSeries(row) else { continue }
      let (indicator, province) = names.resolve(row, placeColumn: layout.placeColumn)
      let key = SeriesKey(indicator: indicator.id, province: province)
      guard refused[key] == nil else { continue }
      do throws(RowFault) {
        try decoder.take(row, indicator, province)
      } catch {
        refused[key] = .row(line: row.line, error)
        notes.append(
          .seriesLeftOut(
            indicator: indicator.id, province: province, line: row.line, error))
      }
    }
    notes += decoder.notes
    declarations = decoder.declarations.filter {
      refused[SeriesKey(indicator: $0.indicator, province: $0.province)] == nil
    }
    bySeries = Dictionary(grouping: declarations) {
      SeriesKey(indicator: $0.indicator, province: $0.province)
    }
    if table.blankLines > 0 { notes.append(.blankLines(count: table.blankLines)) }
    if let number = table.doubtfulNumber { notes.append(.doubtfulNumber(number)) }
  }

  /// A header without the columns of any layout is told as such, with what it has.
  private static func layoutFault(_ error: TableError) -> DataFault {
    if case .missingColumns(let missing, let found) = error, missing.count > 2 {
      return .unknownLayout(found: found)
    }
    return .table(error)
  }
}
