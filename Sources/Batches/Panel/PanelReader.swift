public import Tables

/// Reads the series of a panel one by one, with no more memory than the series at hand.
///
/// A panel is either delimited text or a JSON object a line, which the first byte tells. In
/// delimited text the columns are `series` – or `indicator` and `province` – then `year`, `value`,
/// and perhaps `plan`, `kind`, `indicator` and `split`, in any order; others are passed over. The
/// rows of a series stand together, in any order of years. The members of an object are `series`,
/// `years`, `values`, and perhaps `plan`, `kind` and `indicator`.
///
///     let panel = try PanelReader(ByteSource(path: path))
///     while let entry = try panel.next() { use(entry) }
public struct PanelReader {
  private let source: any PanelSource
  /// Whether the panel has a JSON object a line.
  public let isJSON: Bool

  /// Reads the beginning of a panel.
  ///
  /// - Throws: `TableError`: nothing is there, the header cannot be read, or it lacks columns.
  public init(_ source: ByteSource) throws(TableError) {
    let lines = try LineReader(source)
    isJSON = lines.firstByte == UInt8(ascii: "{")
    self.source = isJSON ? PanelLines(lines) : try PanelTable(lines)
  }

  /// A number that may have been read in the wrong way; see `RecordReader.doubtfulNumber`.
  public var doubtfulNumber: String? { source.doubtfulNumber }

  /// Whether there is more at hand to be read without waiting for a pipe.
  var isAtHand: Bool { source.isAtHand }

  /// The next series, or why it is refused; nil at the end.
  ///
  /// - Throws: `TableError.file` if the system refuses to read on, after which there is no more.
  public func next() throws(TableError) -> PanelEntry? { try source.next() }
}

/// What gives series one by one.
protocol PanelSource: AnyObject {
  var doubtfulNumber: String? { get }
  var isAtHand: Bool { get }
  func next() throws(TableError) -> PanelEntry?
}
