/// Reads the lines of a text one by one, in chunks; LF, CRLF and CR each end a line.
///
/// A text of any length takes no more memory than a chunk and a line. After an error in a line the
/// reader may be asked on: it goes on behind that line.
public struct LineReader: ~Copyable, Sendable {
  /// A line without its end.
  public struct Line: Sendable {
    /// Its number in the text, from 1.
    public let number: Int
    public let bytes: Bytes
  }

  /// The length in bytes above which a line is refused.
  public let limit: Int
  /// The bytes at hand.
  private(set) var window = Bytes()
  /// What is still to be read; nil at the end.
  private(set) var source: ByteSource?
  /// The line at `position`.
  private(set) var line = 1
  private var position = 0
  /// Whether the rest of a line that was refused is still to be passed over.
  private var isPassing = false

  /// Reads the beginning of a file or a pipe: up to the first byte that is no white space.
  ///
  /// - Parameter limit: from 1 to 2³⁰.
  /// - Throws: `TableError.file`.
  public init(_ source: ByteSource, limit: Int = 1 << 20) throws(TableError) {
    precondition(1...(1 << 30) ~= limit, "A line's limit lies between 1 and 2^30 bytes.")
    self.limit = limit
    self.source = source
    while window.count < 3 || firstByte == nil && window.count < limit, let open = self.source {
      (window, self.source) = try open.extend(window)
    }
  }

  /// The first byte, before any line was taken, that is neither white space nor part of a byte
  /// order mark; nil where the beginning of the text has none.
  public var firstByte: UInt8? {
    window[textStart..<window.count].withUnsafeBytes { bytes in
      bytes.first { !" \t\r\n".utf8.contains($0) }
    }
  }

  /// Whether a whole line is at hand, so that the next one comes without waiting for a pipe.
  public var hasLine: Bool { window[position..<window.count].hasLineBreak }

  /// The next line; nil at the end.
  ///
  /// - Throws: `TableError.overlongRecord`, and `TableError.file`, after which there is no more.
  /// - Complexity: linear in the length of the line.
  public mutating func next() throws(TableError) -> Line? {
    if line == 1, position == 0 { position = textStart }
    while position < window.count || source != nil {
      let rest = window[position..<window.count]
      let (length, next) = rest.withUnsafeBytes { bytes in
        let end = bytes.firstIndex { $0 == lineFeed || $0 == carriageReturn } ?? bytes.count
        let next = end < bytes.count ? bytes.endOfLineBreak(at: end, isLast: source == nil) : nil
        return (end, next)
      }
      if next == nil, source != nil, length <= limit || isPassing {
        try fill(dropping: isPassing ? length : 0)
        continue
      }
      let number = line
      let isRefused = isPassing
      position += next ?? length
      isPassing = next == nil && source != nil
      line += isPassing ? 0 : 1
      if isRefused { continue }
      guard length <= limit else { throw .overlongRecord(line: number, limit: limit) }
      return Line(number: number, bytes: rest[0..<length])
    }
    return nil
  }

  /// Where the text begins, behind a byte order mark.
  private var textStart: Int {
    window.withUnsafeBytes { $0.starts(with: [0xEF, 0xBB, 0xBF]) } ? 3 : 0
  }

  /// Reads a chunk more behind what is left of the window.
  private mutating func fill(dropping count: Int) throws(TableError) {
    guard let open = source else { return }
    source = nil  // A file that cannot be read has no more.
    (window, source) = try open.extend(window[(position + count)..<window.count])
    position = 0
  }
}
