import Figures
import Tables

/// Turns the names in a file into those of the catalogues, where these know them; any other name is
/// the user's own.
struct NameResolver {
  private let indicators: IndicatorCatalogue
  private let provinces: ProvinceCatalogue
  private let indicatorNames: NameIndex<Indicator>
  private let provinceNames: NameIndex<Province>
  private var knownIndicators: [String: Indicator] = [:]
  private var knownProvinces: [String: String] = [:]

  init(indicators: IndicatorCatalogue, provinces: ProvinceCatalogue) {
    self.indicators = indicators
    self.provinces = provinces
    indicatorNames = indicators.names()
    provinceNames = provinces.names()
  }

  /// The indicator and the province that a row names.
  mutating func resolve(
    _ row: Row, placeColumn: String = "province"
  ) -> (indicator: Indicator, province: String) {
    (indicator(row.string("indicator")), province(row.string(placeColumn)))
  }

  private mutating func indicator(_ name: String) -> Indicator {
    if let known = knownIndicators[name] { return known }
    let found =
      indicators[name] ?? indicators.known(name, in: indicatorNames)
      ?? Indicator(uncatalogued: name)
    knownIndicators[name] = found
    return found
  }

  private mutating func province(_ name: String) -> String {
    if let known = knownProvinces[name] { return known }
    let found = provinces.known(name, in: provinceNames)?.either?.name ?? name
    knownProvinces[name] = found
    return found
  }
}
