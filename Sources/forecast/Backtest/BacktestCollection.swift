import Batches
import Datasets
import Figures
import Tables
import Trends
import Wording

/// The series of a panel, all of them at once: what they are tested on depends on whether any of
/// them has test years.
struct BacktestCollection {
  private(set) var series: [BacktestSeries] = []
  private(set) var refused: [RefusedSeries] = []
  /// What the user should know of the panel.
  let notice: String?
  private let file: PanelFile

  /// How many refused series are told one by one.
  static let told = 10

  /// Reads the panel.
  ///
  /// - Throws: `CommandFailure` if it is not there, no panel, or the system refuses to read on.
  init(_ file: PanelFile) throws {
    self.file = file
    let catalogue = try IndicatorCatalogue()
    let panel = try file.open()
    notice = file.notice(of: panel)
    do throws(TableError) {
      while let entry = try panel.next() {
        switch entry {
        case .success(let series):
          self.series.append(
            BacktestSeries(
              kind: series.kind(knowing: catalogue), known: series.history, test: series.test))
        case .failure(let refused): self.refused.append(refused)
        }
      }
    } catch {
      throw file.failure(error)
    }
  }

  /// What keeps series from being read, a sentence each for the first of them.
  var refusals: [String] {
    let further = refused.count - Self.told
    return refused.prefix(Self.told).map { $0.fault.sentence(file: file.path, in: file.language) }
      + (further > 0 ? [Phrase(in: file.language).furtherRefusals(further)] : [])
  }
}
