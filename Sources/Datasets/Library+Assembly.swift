public import Figures

extension Library {
  /// The series asked for, on the map asked for, with what its reader must be told.
  ///
  /// - Throws: `LookupFailure.noSeries` with what is known near it, `unknownDefinition`,
  ///   `UnreadableFile` if a user's file had to refuse it.
  public func assembly(for query: SeriesQuery) throws -> (series: Series, assembly: Assembly) {
    for name in query.match.names {
      try checkRefusals(of: query.indicator, in: name)
    }
    guard let found = try choose(query) else { throw try noSeries(query) }
    if let definition = query.definition, found.assembly.series?.definition != definition {
      throw LookupFailure.unknownDefinition(
        definition, among: found.assembly.others.map(\.definition).unique)
    }
    guard let series = found.assembly.series else {
      if query.territory == .today, found.province.isMerged {
        throw try notSummed(found.province, query)
      }
      throw try noSeries(query)
    }
    return (series, found.assembly)
  }

  private func notSummed(
    _ province: Province, _ query: SeriesQuery
  ) throws -> LookupFailure {
    let parts = province.predecessors.compactMap(provinces.former)
    let missing =
      query.indicator.isAdditive
      ? try parts.filter { try ofBefore($0, query).series == nil }.map(\.name) : []
    return .notSummed(query.indicator, province, missing: missing)
  }

  /// The series of the map that the query leads to, which may be empty.
  func choose(
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
      guard let namesake = query.match.today, query.now >= Territory.firstYearOfToday else {
        return (old, former)
      }
      let new = try ofToday(namesake, query, knowing: (former.name, old))
      let isAsLong = (new.series?.years.count ?? 0) >= (old.series?.years.count ?? 0)
      return isAsLong && new.series != nil ? (new, namesake) : (old, former)
    }
  }

  /// The series of a former province, or of one that the mergers left as it was.
  private func ofBefore(_ province: Province, _ query: SeriesQuery) throws -> Assembly {
    let heir = province.successor.flatMap(provinces.today)
    guard heir?.isMerged == true else { return try ofToday(heir ?? province, query) }
    let assembly = try assemble(
      declarations(of: query.indicator, in: province.name, on: .former),
      table(of: query.indicator, in: province.name), [], province, query)
    guard let successor = heir?.name, query.now >= Territory.firstYearOfToday else {
      return assembly
    }
    return assembly.warning(of: [.territoryOfBefore(province, successor: successor)])
  }

  /// The series of a province of today; before the mergers the sum over those it was formed from,
  /// where the indicator may be added up and all of them are known.
  ///
  /// - Parameter known: what has been put together already of one of the former provinces.
  private func ofToday(
    _ province: Province, _ query: SeriesQuery,
    knowing known: (name: String, assembly: Assembly)? = nil
  ) throws -> Assembly {
    guard province.isMerged else {
      let names = ([province.name] + province.predecessors).unique
      return try assemble(
        names.flatMap { try declarations(of: query.indicator, in: $0) },
        names.flatMap { try table(of: query.indicator, in: $0) }, [], province, query)
    }
    let own = try declarations(of: query.indicator, in: province.name, on: .today)
    guard query.indicator.isAdditive else {
      return try assemble(own, [], [], province, query)
    }
    let parts: [(name: String, assembly: Assembly)] = try province.predecessors
      .compactMap(provinces.former).map { part in
        if let known, known.name == part.name { return known }
        return (part.name, try ofBefore(part, query))
      }
    let missing = parts.filter { $0.assembly.all.isEmpty }.map(\.name)
    let sums = missing.isEmpty ? Assembly.Sums.sums(over: parts) : []
    let assembly = try assemble(own, [], sums, province, query)
    guard assembly.series != nil else { return assembly }
    if !missing.isEmpty {
      return assembly.warning(of: [.territoryIncomplete(province, missing: missing)])
    }
    if sums.isEmpty { return assembly.warning(of: [.territoryNotSummed(province)]) }
    let summed = assembly.series?.observations.filter(\.isSum).map(\.year) ?? []
    return summed.isEmpty
      ? assembly : assembly.warning(of: [.territorySummed(province, years: summed)])
  }

  private func assemble(
    _ declarations: [Declaration], _ table: [Declaration], _ sums: [Assembly.Sums],
    _ province: Province, _ query: SeriesQuery
  ) throws -> Assembly {
    Assembly(
      of: declarations, table: table, sums: sums, indicator: query.indicator, province: province,
      context: Assembly.Context(
        now: query.now, usualGrowth: growthRecords[query.indicator.id]?.range,
        definition: query.definition))
  }

  /// What is stated under the name of a province as it stands on one map.
  private func declarations(
    of indicator: Indicator, in name: String, on map: Territory
  ) throws -> [Declaration] {
    let all = try declarations(of: indicator, in: name)
    guard provinces.former(name) != nil, provinces.today(name) != nil else { return all }
    return all.filter { $0.isOnMap(map) }
  }
}

extension Declaration {
  /// Whether the province's name, which both maps have, is meant on that one: as the document
  /// tells, else by the year.
  fileprivate func isOnMap(_ map: Territory) -> Bool {
    if let territory { return territory == map }
    let year = period.years?.upperBound ?? 0
    return (year >= Territory.firstYearOfToday) == (map == .today)
  }
}
