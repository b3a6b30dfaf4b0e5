import Datasets
import Figures

/// What names mean: those of indicators and provinces, and the one that figures are of where
/// nothing names any.
struct Catalogues: Sendable {
  let indicators: IndicatorCatalogue
  let provinces: ProvinceCatalogue
  /// The official name given with `--province`; empty without it.
  let region: String

  init(province: String?) throws {
    indicators = try IndicatorCatalogue()
    provinces = try ProvinceCatalogue()
    let provinces = provinces
    region = try province.map { try provinces.match($0).either?.name ?? $0 } ?? ""
  }
}
