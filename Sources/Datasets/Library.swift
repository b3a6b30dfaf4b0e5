public import Figures
import Tables

/// All that is on record: the built-in tables and the user's own files.
public struct Library: Sendable {
  /// What is measured, by all names.
  public let indicators: IndicatorCatalogue
  /// Where, by all names, on both maps.
  public let provinces: ProvinceCatalogue
  /// The user's own files, in the order given.
  public let files: [UserFile]
  /// Only what was known by the end of that year counts; `nil` for all.
  public let asOf: Int?
  /// How fast indicators are known to grow, by their ids.
  public let growthRecords: [String: GrowthRecord]
  private let panel: PanelArchive

  /// - Parameters:
  ///   - paths: the user's files, in order; `-` is standard input.
  /// - Throws: `UnreadableFile` for the first file that cannot be used; `TableError` if a built-in
  ///   table is damaged.
  public init(adding paths: [String] = [], asOf: Int? = nil) throws {
    let indicators = try IndicatorCatalogue()
    let provinces = try ProvinceCatalogue()
    var files: [UserFile] = []
    for path in paths {
      do throws(DataFault) {
        files.append(
          try UserFile(reading: path, indicators: indicators, provinces: provinces))
      } catch {
        throw UnreadableFile(name: path, fault: error)
      }
    }
    try self.init(indicators: indicators, provinces: provinces, files: files, asOf: asOf)
  }

  init(
    indicators: IndicatorCatalogue, provinces: ProvinceCatalogue, files: [UserFile], asOf: Int?
  ) throws(TableError) {
    growthRecords = try GrowthRecord.all()
    panel = try PanelArchive()
    self.indicators = indicators
    self.provinces = provinces
    self.files = files
    self.asOf = asOf
  }

  /// A user's file that cannot be used, or the series asked for in it.
  public struct UnreadableFile: Error, Equatable {
    /// The file as the user named it.
    public let name: String
    /// What is wrong with it.
    public let fault: DataFault
  }

  /// The indicator that people call by a name.
  public func indicator(named name: String) throws(LookupFailure) -> Indicator {
    try indicators.indicator(named: name, others: files.flatMap(\.indicators).unique)
  }

  /// The province, of either map, that people mean by a name.
  public func province(named name: String) throws(LookupFailure) -> ProvinceCatalogue.Match {
    try provinces.match(name, others: files.flatMap(\.provinces).unique)
  }

  /// What is stated of an indicator under the name of a province, on either map.
  func declarations(of indicator: Indicator, in name: String) throws -> [Declaration] {
    let key = UserFile.SeriesKey(indicator: indicator.id, province: name)
    let own = files.flatMap { $0.bySeries[key] ?? [] }
    return try (StatementArchive.declarations(of: indicator, in: name) + own).filter(isKnown)
  }

  /// The official table's rows of an indicator and province.
  func table(of indicator: Indicator, in name: String) throws -> [Declaration] {
    try panel.declarations(of: indicator, in: name).filter(isKnown)
  }

  /// Whether a user's file holds the series but had to refuse it.
  func checkRefusals(of indicator: Indicator, in name: String) throws(UnreadableFile) {
    for file in files {
      let key = UserFile.SeriesKey(indicator: indicator.id, province: name)
      if let fault = file.refused[key] { throw UnreadableFile(name: file.name, fault: fault) }
    }
  }

  /// Throws what is wrong with the first of the user's series that had to be refused, where they are
  /// asked for by their province, or all of them.
  public func checkRefusals(in match: ProvinceCatalogue.Match? = nil) throws(UnreadableFile) {
    for file in files {
      let refused = file.refused.filter { match?.names.contains($0.key.province) ?? true }
      let first = refused.min {
        ($0.key.indicator, $0.key.province) < ($1.key.indicator, $1.key.province)
      }
      if let first { throw UnreadableFile(name: file.name, fault: first.value) }
    }
  }

  /// Whether a declaration was published by then. One without a date counts by the year that it
  /// speaks of: an outcome is known when its year is over, a plan before it begins.
  private func isKnown(_ declaration: Declaration) -> Bool {
    guard let asOf else { return true }
    if let known = declaration.knownSince { return known <= asOf }
    guard let year = declaration.period.years?.upperBound else { return true }
    return year <= asOf + (declaration.status.isOutcome ? 0 : 1)
  }
}

extension [String] {
  /// The different strings, in order of their first appearance.
  var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
