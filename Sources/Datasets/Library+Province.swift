public import Figures

extension Library {
  /// A series with what its reader must be told.
  public struct Found: Sendable {
    public let series: Series
    public let warnings: [SeriesWarning]
  }

  /// Every series of a province, each as a question for it would be answered, in the order of the
  /// catalogue.
  ///
  /// A series that a user's file had to refuse is missing; the file's notes tell of it.
  ///
  /// - Parameters:
  ///   - territory: the map that the province's name is meant on.
  ///   - now: the year that the reader lives in.
  /// - Complexity: O(n) rows of all tables, and one assembly a series.
  public func series(
    of match: ProvinceCatalogue.Match, on territory: SeriesQuery.TerritoryChoice, now: Int
  ) throws -> [Found] {
    let successor = territory == .today ? match.former?.successor : nil
    let names = Set(match.names + [successor].compactMap { $0 })
    return try indicators(in: names).compactMap { indicator in
      let query = SeriesQuery(
        indicator: indicator, match: match, territory: territory, now: now)
      guard !isRefused(indicator.id, in: names),
        let assembly = try choose(query)?.assembly, let series = assembly.series
      else { return nil }
      return Found(series: series, warnings: assembly.warnings)
    }
  }

  /// Whether a user's file had to refuse the series of an indicator under one of the names.
  func isRefused(_ indicator: String, in names: Set<String>) -> Bool {
    files.contains { file in
      names.contains {
        file.refused[UserFile.SeriesKey(indicator: indicator, province: $0)] != nil
      }
    }
  }
}
