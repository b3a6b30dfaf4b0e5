public import Figures
public import Tables

/// The figures in a file that `forecast read` has printed, each by itself and with all that its row
/// tells; a damaged row is left out and told.
public struct FigureTable: Sendable {
  /// A row.
  public struct Figure: Sendable {
    /// Its number in its document.
    public let id: Int
    /// The number of the level that it belongs to.
    public let of: Int?
    /// Its citation names the document, and the line of the file.
    public let statement: Statement
    /// Which way a growth, an excess or a change goes.
    public let direction: Direction
    /// `constant_2010` and so on; empty where the row does not tell.
    public let priceBasis: String
    /// What part of the indicator is meant; empty for the whole.
    public let scope: String
    /// From 0 to 1; 1 where the row does not tell.
    public let confidence: Double
  }

  /// The figures of a document that stand together.
  public struct Group: Sendable {
    /// The document that they were read in.
    public let document: String
    /// In the order of the file.
    public internal(set) var figures: [Figure]
  }

  /// In the order of the file.
  public private(set) var groups: [Group] = []
  /// The rows left out.
  public private(set) var faults: [DataFault] = []

  /// Reads a table in memory.
  ///
  /// - Parameter region: what a figure is about where its row names no place.
  /// - Throws: `DataFault` for a damaged table.
  public init(
    _ bytes: Bytes, region: String, indicators: IndicatorCatalogue, provinces: ProvinceCatalogue
  ) throws(DataFault) {
    do throws(TableError) {
      var table = try TableReader(RecordReader(bytes), requiring: ReadingRow.requiredColumns)
      var names = NameResolver(indicators: indicators, provinces: provinces)
      while let row = try table.next() {
        let (indicator, place) = names.resolve(row, placeColumn: Layout.readings.placeColumn)
        do throws(RowFault) {
          try append(row, indicator, row.string("region").isEmpty ? region : place)
        } catch {
          faults.append(.row(line: row.line, error))
        }
      }
    } catch {
      throw .table(error)
    }
  }

  private mutating func append(
    _ row: Row, _ indicator: Indicator, _ province: String
  ) throws(RowFault) {
    let reading = try ReadingRow(row, indicator, province)
    let figure = Figure(
      id: reading.id, of: reading.of,
      statement: Statement(
        reading.measure, reading.quantity, of: row.string("indicator").isEmpty ? "" : indicator.id,
        in: province, over: reading.period, status: reading.status,
        comparedTo: reading.comparison,
        citation: Citation(
          title: reading.document, words: reading.citation.words, line: row.line)),
      direction: Direction(rawValue: row.string("direction").lowercased()) ?? .none,
      priceBasis: reading.priceBasis, scope: row.string("scope"),
      confidence: try row.decimalCell("confidence").map { $0.value.double } ?? 1)
    if groups.last?.document == reading.document {
      groups[groups.count - 1].figures.append(figure)
    } else {
      groups.append(Group(document: reading.document, figures: [figure]))
    }
  }
}
