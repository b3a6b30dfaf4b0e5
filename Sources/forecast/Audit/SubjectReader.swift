import Auditing
import Datasets
import Documents
import Figures
import Reports
import Tables
import Wording

/// Opens files and reads what they state; on any thread.
struct SubjectReader: Sendable {
  let reader: ReportReader
  let catalogues: Catalogues
  let archive: WitnessArchive
  let language: Language
  /// Whether the answer shows the words of documents, or reads them again.
  let keepsDocuments: Bool
  /// Whether the answer tells lines.
  let tellsLines: Bool

  /// What became of an input.
  enum Outcome: Sendable {
    case read(Reading)
    case failed(path: String, DocumentFault)
    case damaged(path: String, DataFault)
    case passedOver(files: Int)
  }

  /// What a file gave.
  struct Reading: Sendable {
    let path: String
    let subjects: [AuditSubject]
    /// What could not be read in it, worded.
    var faults: [String] = []
    /// What else to tell of it, worded.
    var notices: [String] = []
  }

  func read(_ input: ReadingQueue.Input) -> Outcome {
    switch input {
    case .otherFiles(let count): .passedOver(files: count)
    case .file(.failure(let fault), _): .failed(path: fault.path ?? "-", .file(fault))
    case .file(.success(let path), _): read(path)
    }
  }

  /// The same report as one of a province that it does not name.
  func reread(_ subject: AuditSubject, as province: String) -> AuditSubject {
    guard let document = subject.document else { return subject }
    var subject = subject
    subject.report = AuditedReport(document, reader.read(document, region: province))
    return subject
  }

  private func read(_ path: String) -> Outcome {
    do throws(DocumentFault) {
      let bytes = try Document.bytes(of: path)
      if let layout = layout(of: bytes, named: path) { return table(bytes, layout, path) }
      let document = try Document.read(bytes, named: path)
      let figures = reader.read(document, region: catalogues.region)
      let subject = AuditSubject(
        path: path, report: AuditedReport(document, figures),
        document: keepsDocuments ? document : nil, format: document.format,
        lines: tellsLines ? LineIndex(document.text) : nil,
        ownSources: archive.sources(within: document))
      return .read(Reading(path: path, subjects: [subject]))
    } catch {
      return .failed(path: path, error)
    }
  }

  /// The layout of a data file; `nil` for a report.
  private func layout(of bytes: [UInt8], named path: String) -> Layout? {
    guard path == "-" || Document.Format(ending: path) == .csv else { return nil }
    return Layout(of: Bytes(copying: bytes))
  }

  private func table(_ bytes: [UInt8], _ layout: Layout, _ path: String) -> Outcome {
    do throws(DataFault) {
      let table = try StatementTable(
        Bytes(copying: bytes), layout, named: path, in: catalogues, language: language)
      let subjects = table.reports.map { report in
        AuditSubject(
          path: path, report: report, document: nil, format: nil, lines: nil,
          ownSources: archive.sources(citedIn: report.claims))
      }
      return .read(
        Reading(
          path: path, subjects: subjects, faults: table.faults, notices: table.notices))
    } catch {
      return .damaged(path: path, error)
    }
  }
}
