public import Figures
public import Trends

/// The table that a province plans by: its series as they stand at the end of a year, and what may
/// be asked of the year after.
public struct ProvincePlan: Sendable {
  /// The year that the table is seen from.
  public let year: Int
  /// The chance that the suggested targets are to be reached with.
  public let chance: Double
  /// The series that end in the year or the one before it, sector by sector.
  public let lines: [Line]
  /// Those that end earlier or later, each seen from its own last year.
  public let others: [Line]
  /// The identities that forecasts of the lines were made to agree with.
  public let agreements: [IndicatorIdentity]

  /// How many years a series may end before the latest one and still count for the usual year.
  static let reach = 2

  /// The table of a province.
  ///
  /// - Parameters:
  ///   - series: in the order that each sector lists them.
  ///   - year: the year to see them from; by default the usual one.
  ///   - chance: strictly between 0 and 1.
  ///   - experience: what plans of other makers and years under way have taught.
  ///   - identities: what binds indicators of a province.
  ///   - ladder: the models for a series.
  public init(
    of series: [Series], in year: Int? = nil, withChance chance: Double,
    with experience: Experience = .none, identities: [IndicatorIdentity] = [],
    by ladder: (Series) throws -> Ladder
  ) rethrows {
    precondition(chance > 0 && chance < 1, "A chance lies strictly between 0 and 1.")
    let year = year ?? Self.usualYear(of: series)
    self.year = year
    self.chance = chance
    var lines: [Line] = []
    var others: [Line] = []
    for series in Self.bySector(series) {
      let last = Self.lastYear(of: series, upTo: year)
      let belongs = (year - 1...year).contains(last)
      let line = Line(
        of: series, in: belongs ? year : last, withChance: chance, by: try ladder(series),
        with: experience)
      if belongs { lines.append(line) } else { others.append(line) }
    }
    (self.lines, agreements) = Self.agreeing(lines, with: identities)
    self.others = others
  }

  /// The year that most series end in, of those that end within two years of the latest; the later
  /// one of a tie. One early figure does not carry the table off, nor do tables that ended long
  /// ago. Without any series it is 0.
  static func usualYear(of series: [Series]) -> Int {
    let ends = series.compactMap(\.years.last)
    guard let latest = ends.max() else {
      return (series.flatMap(\.plans).map(\.year).max() ?? 1) - 1
    }
    let counts = Dictionary(
      grouping: ends.filter { $0 >= latest - reach }, by: { $0 }
    ).mapValues(\.count)
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? latest
  }

  /// The year that a series is seen from by itself: its last outcome, or, where it has none, the
  /// year before its last plan, but not beyond `year`.
  private static func lastYear(of series: Series, upTo year: Int) -> Int {
    if let last = series.years.last { return last }
    let planned = series.plans.last?.year ?? year
    return (year...year + 1).contains(planned) ? year : planned - 1
  }

  /// Sector by sector, those of none at the end; within a sector as given.
  private static func bySector(_ series: [Series]) -> [Series] {
    let sectors = Indicator.Sector.allCases.map { Optional($0) } + [nil]
    return sectors.flatMap { sector in series.filter { $0.indicator.sector == sector } }
  }
}
