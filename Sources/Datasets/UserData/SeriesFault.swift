public import Tables

/// Why a series of a panel cannot be used; lines count from 1.
public enum SeriesFault: Error, Equatable, Sendable {
  /// A row cannot be read, or a cell of it.
  case row(TableError)
  /// No year from 0 to 9999.
  case year(line: Int, found: String)
  /// A year has two rows, whether or not they agree.
  case duplicateYear(year: Int, line: Int, earlier: Int)
  /// No kind of indicator.
  case kind(line: Int, found: String)
  /// What describes the whole series differs between two of its rows.
  case inconsistent(column: String, line: Int, found: String, earlier: String)
  /// No year has a value.
  case noValues(line: Int)
  /// The line is no JSON object.
  case notJSON(line: Int)
  /// The object lacks a member.
  case missingMember(line: Int, member: String)
  /// A member, such as `values[3]`, is not what it should be.
  case mistyped(line: Int, member: String, expected: Expectation)
  /// The object has more years than values, or fewer.
  case unequalCounts(line: Int, years: Int, values: Int)

  /// What a member of an object should be.
  public enum Expectation: Sendable {
    case text, list, object, year, number
  }

  /// A short name that programs can go by.
  public var code: String {
    switch self {
    case .row(let error): error.code
    case .year: "unreadable-year"
    case .duplicateYear: "duplicate-year"
    case .kind: "unknown-kind"
    case .inconsistent: "inconsistent-column"
    case .noValues: "no-values"
    case .notJSON: "invalid-json"
    case .missingMember: "missing-member"
    case .mistyped(_, _, .year): "unreadable-year"
    case .mistyped(_, _, .number): "unreadable-number"
    case .mistyped: "wrong-type"
    case .unequalCounts: "unequal-counts"
    }
  }
}

extension SeriesFault {
  /// The line at fault; of a series without values its first; nil where it is the whole file.
  public var line: Int? {
    switch self {
    case .row(let error): error.line
    case .year(let line, _), .duplicateYear(_, let line, _), .kind(let line, _),
      .inconsistent(_, let line, _, _), .noValues(let line), .notJSON(let line),
      .missingMember(let line, _), .mistyped(let line, _, _), .unequalCounts(let line, _, _):
      line
    }
  }
}

extension TableError {
  /// The line of the damage; nil where it is in the file or the header.
  fileprivate var line: Int? {
    switch self {
    case .nul(let place), .invalidUTF8(let place, _), .unclosedQuote(let place),
      .textAfterQuote(let place), .strayQuote(let place):
      place.line
    case .overlongRecord(let line, _), .fieldCount(let line, _, _), .cell(let line, _, _): line
    case .file, .empty, .wideEncoding, .unnamedColumn, .duplicateColumn, .missingColumns: nil
    }
  }

  fileprivate var code: String {
    switch self {
    case .nul: "zero-byte"
    case .invalidUTF8, .wideEncoding: "invalid-utf8"
    case .overlongRecord: "line-too-long"
    case .unclosedQuote: "unclosed-quote"
    case .textAfterQuote, .strayQuote: "stray-quote"
    case .fieldCount: "wrong-field-count"
    case .cell(_, _, .empty): "empty-cell"
    case .cell: "unreadable-number"
    case .file, .empty, .unnamedColumn, .duplicateColumn, .missingColumns: "unreadable-table"
    }
  }
}
