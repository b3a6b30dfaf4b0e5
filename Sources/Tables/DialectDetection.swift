extension Dialect {
  /// What the first lines of a text tell of its dialect.
  struct Detection {
    var dialect: Dialect
    /// A number whose mark may as well set off thousands, where nothing else decides.
    var doubtfulNumber: String?
    /// Whether the text begins with the byte order mark of UTF-16 or UTF-32.
    var isWide: Bool

    /// The records looked at, the header among them.
    private static let sample = 50

    /// Whether the bytes hold a header and one line more.
    static func isPossible(in bytes: Bytes) -> Bool {
      bytes.withUnsafeBytes { $0.lineBreaks >= 2 }
    }

    /// - Parameters:
    ///   - isWhole: whether nothing follows the bytes.
    ///   - known: the dialect, if only the byte order mark is in question.
    init(in bytes: Bytes, isWhole: Bool, known: Dialect?) {
      isWide = bytes.hasPrefix([0xFF, 0xFE]) || bytes.hasPrefix([0xFE, 0xFF])
      dialect = known ?? Dialect()
      dialect.hasByteOrderMark = bytes.hasPrefix([0xEF, 0xBB, 0xBF])
      guard known == nil else { return }

      let text = bytes[(dialect.hasByteOrderMark ? 3 : 0)..<min(bytes.count, 1 << 16)]
      let isLast = isWhole && bytes.count <= 1 << 16

      var best = Sample(text, .comma, isLast: isLast, limit: Self.sample)
      for separator in [Separator.semicolon, .tab] {
        let sample = Sample(text, separator, isLast: isLast, limit: Self.sample)
        if sample.fits(betterThan: best) { best = sample }
      }
      dialect.separator = best.separator
      dialect.lineEnd = best.lineEnd

      (dialect.decimalMark, doubtfulNumber) = MarkCount(best).verdict(separator: best.separator)
    }
  }
}

/// The first records of a text as one separator splits them.
private struct Sample {
  let separator: Dialect.Separator
  private(set) var records: [[String]] = []
  private(set) var lineEnd = Dialect.LineEnd.lineFeed

  init(_ text: Bytes, _ separator: Dialect.Separator, isLast: Bool, limit: Int) {
    self.separator = separator
    let lexer = RecordLexer(separator: separator.rawValue, allowsLineBreaks: true)
    var rest = text
    var record = Record()
    while !rest.isEmpty, records.count < limit {
      let outcome = rest.withUnsafeBytes { lexer.lex($0, isLast: isLast, into: &record.bounds) }
      guard case .record(let length, let next, _, _) = outcome else { return }
      record.bytes = rest[0..<length]
      if records.isEmpty { lineEnd = Self.lineEnd(rest[length..<next]) }
      if !record.isBlank { records.append(record.texts) }
      rest = rest[next..<rest.count]
    }
  }

  /// More of the records split as the header does, into more fields.
  func fits(betterThan other: Sample) -> Bool {
    (agreement, columns) > (other.agreement, other.columns)
  }

  private var columns: Int { records.first?.count ?? 0 }

  /// The records that have as many fields as the header; none where that is one field.
  private var agreement: Int {
    columns < 2 ? 0 : records.count { $0.count == columns }
  }

  private static func lineEnd(_ bytes: Bytes) -> Dialect.LineEnd {
    let text = bytes.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
    return Dialect.LineEnd(rawValue: text) ?? .lineFeed
  }
}

/// What the cells below a header say of the decimal mark.
private struct MarkCount {
  /// Numbers with one mark that cannot set off thousands, as in `8,5`.
  private var points = 0
  private var commas = 0
  /// The first number with one mark that may, as in `1.234`.
  private var doubtfulPoint: String?
  private var doubtfulComma: String?

  init(_ sample: Sample) {
    for cell in sample.records.dropFirst().joined() {
      count(cell, mark: .point, &points, &doubtfulPoint)
      count(cell, mark: .comma, &commas, &doubtfulComma)
    }
  }

  private func count(
    _ cell: String, mark: Dialect.DecimalMark, _ sure: inout Int, _ doubtful: inout String?
  ) {
    guard let number = try? DecimalText(cell, mark: mark), number.places > 0 else { return }
    let whole = number.digits.count - number.places
    let mayGroup =
      number.places == 3 && number.exponent == 0 && 1...3 ~= whole && number.digits.first != "0"
    if !mayGroup {
      sure += 1
    } else if doubtful == nil {
      doubtful = cell
    }
  }

  /// The mark, and a number that it may read in the wrong way.
  func verdict(separator: Dialect.Separator) -> (Dialect.DecimalMark, doubtful: String?) {
    if commas != points { return (commas > points ? .comma : .point, nil) }
    if separator == .comma || commas > 0 { return (.point, nil) }
    if let doubtfulPoint { return (.point, doubtfulPoint) }
    return doubtfulComma == nil ? (.point, nil) : (.comma, doubtfulComma)
  }
}

extension Bytes {
  fileprivate func hasPrefix(_ prefix: [UInt8]) -> Bool {
    withUnsafeBytes { $0.starts(with: prefix) }
  }
}
