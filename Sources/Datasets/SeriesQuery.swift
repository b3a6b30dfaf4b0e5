public import Figures

/// Which series is asked for.
public struct SeriesQuery: Sendable {
  /// Which map a province's name is meant on.
  public enum TerritoryChoice: String, CaseIterable, Sendable {
    /// Today's, if that gives at least as many years as the former one.
    case auto
    case today
    case former
  }

  public let indicator: Indicator
  public let match: ProvinceCatalogue.Match
  public let territory: TerritoryChoice
  /// The definition asked for; `nil` for the one that runs longest into the present.
  public let definition: String?
  /// The year that the reader lives in.
  public let now: Int

  public init(
    indicator: Indicator, match: ProvinceCatalogue.Match, territory: TerritoryChoice = .auto,
    definition: String? = nil, now: Int
  ) {
    self.indicator = indicator
    self.match = match
    self.territory = territory
    self.definition = definition
    self.now = now
  }
}

extension Library {
  /// The series asked for, on the map asked for, with what its reader must be told.
  ///
  /// - Throws: `LookupFailure.noSeries` with what is known near it, `unknownDefinition`,
  ///   `UnreadableFile` if a user's file had to refuse it.
  public func assembly(for query: SeriesQuery) throws -> (assembly: Assembly, province: Province) {
    for name in [query.match.former?.name, query.match.today?.name].compactMap({ $0 }).unique {
      try checkRefusals(of: query.indicator, in: name)
    }
    guard let found = try choose(query) else { throw try noSeries(query) }
    if let definition = query.definition, found.assembly.series?.definition != definition {
      throw LookupFailure.unknownDefinition(
        definition, among: found.assembly.others.map(\.definition).unique)
    }
    guard found.assembly.series != nil else { throw try noSeries(query) }
    return found
  }

  private func choose(
    _ query: SeriesQuery
  ) throws -> (assembly: Assembly, province: Province)? {
    let today = query.match.today ?? query.match.former?.successor.flatMap(provinces.today)
    switch query.territory {
    case .today:
      return try today.map { (try ofToday($0, query), $0) }
    case .former:
      return try query.match.former.map { (try ofBefore($0, query), $0) }
    case .auto:
      guard let former = query.match.former, query.match.today?.isMerged != false else {
        return try query.match.today.map { (try ofToday($0, query), $0) }
      }
      let old = try ofBefore(former, query)
      guard let namesake = query.match.today else { return (old, former) }
      let new = try ofToday(namesake, query)
      let isAsLong = (new.series?.years.count ?? 0) >= (old.series?.years.count ?? 0)
      return isAsLong && new.series != nil ? (new, namesake) : (old, former)
    }
  }

  /// The series of a former province, or of one that the mergers left as it was.
  private func ofBefore(_ province: Province, _ query: SeriesQuery) throws -> Assembly {
    let heir = province.successor.flatMap(provinces.today)
    guard heir?.isMerged == true else { return try ofToday(heir ?? province, query) }
    let assembly = try assemble(
      declarations(of: query.indicator, in: province.name)
        .filter { $0.isOnMap(.former) },
      table(of: query.indicator, in: province.name), Assembly.Sums(), province, query)
    guard let successor = heir?.name, query.now >= Territory.firstYearOfToday else {
      return assembly
    }
    return assembly.warning(of: [.territoryOfBefore(province, successor: successor)])
  }

  /// The series of a province of today; before the mergers the sum over those it was formed from,
  /// where the indicator may be added up and all of them are known.
  private func ofToday(_ province: Province, _ query: SeriesQuery) throws -> Assembly {
    guard province.isMerged else {
      let names = ([province.name] + province.predecessors).unique
      return try assemble(
        names.flatMap { try declarations(of: query.indicator, in: $0) },
        names.flatMap { try table(of: query.indicator, in: $0) }, Assembly.Sums(), province,
        query)
    }
    let own = try declarations(of: query.indicator, in: province.name)
      .filter { $0.isOnMap(.today) }
    let parts = try province.predecessors.compactMap(provinces.former).map {
      ($0.name, try ofBefore($0, query).series)
    }
    let missing = parts.filter { $0.1 == nil }.map(\.0)
    guard query.indicator.isAdditive, missing.isEmpty else {
      let assembly = try assemble(own, [], Assembly.Sums(), province, query)
      return query.indicator.isAdditive && assembly.series != nil
        ? assembly.warning(of: [.territoryIncomplete(province, missing: missing)]) : assembly
    }
    let sums = Assembly.Sums(over: parts.compactMap { part in part.1.map { (part.0, $0) } })
    let assembly = try assemble(own, [], sums, province, query)
    let summed = assembly.series?.observations.filter(\.isSum).map(\.year) ?? []
    return summed.isEmpty
      ? assembly : assembly.warning(of: [.territorySummed(province, years: summed)])
  }

  private func assemble(
    _ declarations: [Declaration], _ table: [Declaration], _ sums: Assembly.Sums,
    _ province: Province, _ query: SeriesQuery
  ) throws -> Assembly {
    let usual = table.filter { $0.definition.isEmpty }
    return Assembly(
      of: declarations + table.filter { !$0.definition.isEmpty }, table: usual, sums: sums,
      indicator: query.indicator, province: province,
      context: Assembly.Context(
        now: query.now, usualGrowth: try GrowthRecord(of: query.indicator)?.range,
        definition: query.definition))
  }
}

extension Declaration {
  /// Whether the province's name is meant on that map: as the document tells, else by the year.
  fileprivate func isOnMap(_ map: Territory) -> Bool {
    if let territory { return territory == map }
    let year = period.years?.upperBound ?? 0
    return (year >= Territory.firstYearOfToday) == (map == .today)
  }
}

extension Assembly.Sums {
  /// The years that all parts have, added up; parts of different definition, price basis or unit
  /// are not.
  init(over parts: [(name: String, series: Series)]) {
    guard let first = parts.first?.series,
      parts.allSatisfy({
        $0.series.definition == first.definition && $0.series.priceBasis == first.priceBasis
          && $0.series.unit == first.unit
      })
    else {
      self.init()
      return
    }
    let names = parts.map(\.name)
    self.init(
      definition: first.definition, priceBasis: first.priceBasis,
      outcomes: Self.sums(of: parts.map(\.series.observations), names),
      plans: Self.sums(of: parts.map(\.series.plans), names))
  }

  private static func sums(of lists: [[Observation]], _ names: [String]) -> [Observation] {
    guard let first = lists.first else { return [] }
    return first.compactMap { head in
      let parts = lists.compactMap { list in list.first { $0.year == head.year } }
      guard parts.count == lists.count else { return nil }
      let total = parts.dropFirst().reduce(Optional(head.value)) { sum, part in
        sum?.adding(part.value, rounding: .down)
      }
      let interval = parts.dropFirst().reduce(head.interval) { $0 + $1.interval }
      let weakest = parts.min { $0.status < $1.status } ?? head
      guard let total else { return nil }
      return Observation(
        year: head.year, value: total, interval: interval, status: weakest.status,
        origin: .summed(parts, provinces: names), citation: weakest.citation)
    }
  }
}
