import Datasets
import Figures
import Pages
import Planning
import Tables
import Wording

/// The answer to one question, ready to be told in any form.
struct ProjectionAnswer {
  let series: Series
  let outlook: Outlook
  let warnings: [SeriesWarning]
  let files: [UserFile]
  let showsAllSources: Bool
  /// Whether the page tells what moved the forecast.
  let showsExplanation: Bool
  let language: Language
  /// Whether to leave out what is said beside the answer.
  let isQuiet: Bool
  let screen: Screen

  func text(as format: OutputFormat, excel: Bool) throws(TableError) -> String {
    switch format {
    case .text: page
    case .json: json.text
    case .csv: try csv(excel: excel)
    }
  }

  private var page: String {
    ProjectionPage(
      series: series, outlook: outlook, notices: isQuiet ? [] : fileNotices + notices,
      language: language,
      options: ProjectionPage.Options(
        showsAllStatements: showsAllSources, showsExplanation: showsExplanation,
        isColored: screen.isColored, width: screen.width)
    ).text
  }

  /// The page for the browser, which always explains the forecast.
  var html: String {
    ProjectionWebPage(
      series: series, outlook: outlook, notices: isQuiet ? [] : fileNotices + ownNotices,
      language: language
    ).text
  }

  /// What a user's files are to be told of.
  var fileNotices: [Notice] {
    files.flatMap { file in file.notes.map { $0.notice(in: language, file: file.name) } }
  }

  /// The series' own warnings, worded, with what in it is out of the pattern unless the
  /// explanation tells it.
  var notices: [Notice] {
    let disruption =
      showsExplanation ? nil : outlook.explanation.notice(of: series, in: language)
    return ownNotices + [disruption].compactMap { $0 }
  }

  private var ownNotices: [Notice] {
    outlook.surprises(of: series, in: language)
      + warnings.map { $0.notice(in: language, unit: series.unit) }
  }

  var history: [HistoryRow] { HistoryRow.rows(of: series) }
}
