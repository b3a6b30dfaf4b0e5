public import Tables

/// Why a file could not be opened as a document.
public enum DocumentFault: Error, Equatable, Sendable {
  /// The file cannot be read at all.
  case file(FileFault)
  /// The ending of its name, and its first bytes, are none of the formats known.
  case unknownFormat
  /// It is not what its name says, or is cut short.
  case damaged(Document.Format, detail: String)
  /// It wants a password.
  case encrypted
  /// It is larger than is read, in bytes.
  case tooLarge(bytes: Int, limit: Int)
  /// It unfolds to more than is read: a bomb.
  case unfoldsTooFar(limit: Int)
  /// A page image without any text.
  case scanned
  /// The program that opens such files is not installed.
  case programMissing(String)
  /// The program that opens such files ran too long, took too much memory or failed.
  case programFailed(String, seconds: Int)
  /// Its parts lie within one another more deeply than is read.
  case nestsTooFar(limit: Int)
  /// It is delimited text, and no table.
  case table(TableError)
  /// The bytes are no text in any encoding known.
  case notText(offset: Int)
}
