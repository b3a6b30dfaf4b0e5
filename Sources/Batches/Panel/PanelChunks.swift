public import Tables

/// A panel in runs of series, for work that is worth a thread only by the dozen.
///
/// Series that are read do not wait for others that a pipe has yet to bring.
public struct PanelChunks: Sequence, IteratorProtocol {
  /// Series in the order of the panel.
  public struct Chunk: Sendable {
    public let entries: [PanelEntry]
    /// Why the panel ends behind them, if that is not its own end.
    public let failure: TableError?
  }

  private let panel: PanelReader
  private let size: Int
  private var isAtEnd = false

  /// - Parameter size: the most series in a chunk, at least one.
  public init(of panel: PanelReader, size: Int = 64) {
    precondition(size >= 1, "A chunk holds a series.")
    self.panel = panel
    self.size = size
  }

  public mutating func next() -> Chunk? {
    guard !isAtEnd else { return nil }
    var entries: [PanelEntry] = []
    var failure: TableError?
    do throws(TableError) {
      repeat {
        guard let entry = try panel.next() else {
          isAtEnd = true
          break
        }
        entries.append(entry)
      } while entries.count < size && panel.isAtHand
    } catch {
      failure = error
      isAtEnd = true
    }
    return entries.isEmpty && failure == nil ? nil : Chunk(entries: entries, failure: failure)
  }
}
