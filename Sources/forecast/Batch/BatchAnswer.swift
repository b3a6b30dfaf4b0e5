import Batches
import Datasets
import Figures
import Trends
import Wording

/// What becomes of a series.
enum BatchAnswer: Sendable {
  case forecast(SeriesForecast)
  /// The series cannot be forecast; its name is nil where the damage hides it.
  case refused(name: String?, code: String, message: String)

  /// Forecasts a series of the panel, or words why not.
  init(to entry: PanelEntry, by forecaster: SeriesForecaster, of file: PanelFile) {
    switch entry {
    case .failure(let refused):
      self = .refused(
        name: refused.name, code: refused.fault.code,
        message: refused.fault.sentence(file: file.path, in: file.language))
    case .success(let series):
      do throws(TrendFailure) {
        self = .forecast(try forecaster.forecast(series))
      } catch {
        self = .refused(
          name: series.name, code: error.code, message: error.sentence(in: file.language))
      }
    }
  }
}

extension TrendFailure {
  /// A short name that programs can go by.
  fileprivate var code: String {
    switch self {
    case .tooShort: "too-short"
    }
  }
}
