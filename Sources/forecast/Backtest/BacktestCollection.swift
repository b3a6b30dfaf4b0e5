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
  private let path: String

  /// How many refused series are told one by one.
  static let told = 10

  /// Reads the panel.
  ///
  /// - Throws: `CommandFailure` if it is not there or no panel.
  init(path: String, in language: Language) throws {
    self.path = path
    let indicators = try IndicatorCatalogue()
    do throws(TableError) {
      let panel = try PanelReader(path == "-" ? .standardInput : ByteSource(path: path))
      while let entry = try panel.next() {
        switch entry {
        case .success(let series):
          let known = series.indicator.flatMap { indicators[$0]?.kind }
          self.series.append(
            BacktestSeries(
              kind: series.kind ?? known ?? .level, known: series.history, test: series.test))
        case .failure(let refused): self.refused.append(refused)
        }
      }
    } catch {
      throw CommandFailure(error, file: path, in: language)
    }
  }

  /// What keeps series from being read, a sentence each for the first of them.
  func refusals(in language: Language) -> [String] {
    let further = refused.count - Self.told
    return refused.prefix(Self.told).map { $0.fault.sentence(file: path, in: language) }
      + (further > 0 ? [Phrase(in: language).furtherRefusals(further)] : [])
  }
}
