import Batches
import Datasets
import Figures
import Tables
import Wording

/// A panel as the user names it.
struct PanelFile {
  /// Its path; `-` for standard input.
  let path: String
  let language: Language

  /// Reads the beginning of the panel.
  ///
  /// - Throws: `CommandFailure` where there is no such file, or it is no panel.
  func open() throws(CommandFailure) -> PanelReader {
    do throws(TableError) {
      return try PanelReader(path == "-" ? .standardInput : ByteSource(path: path))
    } catch {
      throw CommandFailure(
        message: error.sentence(file: path, in: language),
        code: error.isMissing ? .notFound : .unreadableData)
    }
  }

  /// What the user should know of the panel.
  func notice(of panel: PanelReader) -> String? {
    panel.doubtfulNumber.map { DataNote.doubtfulNumber($0).sentence(file: path, in: language) }
  }

  /// The end of a command whose panel the system refuses to read on.
  func failure(_ error: TableError) -> CommandFailure {
    CommandFailure(message: error.sentence(file: path, in: language), code: .outputFailed)
  }
}
