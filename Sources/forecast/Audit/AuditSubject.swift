import Auditing
import Documents

/// A document, or the statements of one source in a data file, made ready to be audited.
struct AuditSubject: Sendable {
  /// The file as the user named it.
  let path: String
  var report: AuditedReport
  /// The document itself, where the answer shows its words; `nil` for a data file.
  var document: Document?
  /// `nil` for a data file.
  let format: Document.Format?
  /// Where its lines begin, where the answer tells lines.
  let lines: LineIndex?
  /// The witnesses' sources that are this very document.
  var ownSources: Set<Int>

  /// Whether it is a row of a data file that a place is told by.
  var isTable: Bool { format == nil }
}
