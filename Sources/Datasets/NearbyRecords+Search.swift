import Figures
import Tables

extension Library {
  /// What is known near a series that does not exist.
  func noSeries(_ query: SeriesQuery) throws -> LookupFailure {
    let province = query.match.either ?? Province(name: "", territory: .today)
    let names = [query.match.former?.name, query.match.today?.name].compactMap { $0 }.unique
    var near = NearbyRecords()
    let own = try names.flatMap { try declarations(of: query.indicator, in: $0) }
    near.partOfYear = own.count { $0.period.isPartOfYear }
    near.plannedYears = Set(own.filter { !$0.status.isOutcome }.compactMap(\.period.wholeYear))
      .sorted()
    let holdings = try holdings()
    near.otherIndicators = holdings.filter { names.contains($0.province) }
      .longestFirst(limit: 6)
    near.otherProvinces = holdings.filter { $0.indicator == query.indicator }
      .longestFirst(limit: 6)
    return .noSeries(query.indicator, province, near: near)
  }

  /// What is published for every indicator and province, by whole years, in the order of their
  /// names.
  ///
  /// - Complexity: O(n) rows of all tables.
  public func holdings() throws -> [NearbyRecords.Holding] {
    var tallies: [UserFile.SeriesKey: Tally] = [:]
    func add(
      _ indicator: String, _ province: String, _ status: Status?, _ year: Int, _ source: String
    ) {
      let key = UserFile.SeriesKey(indicator: indicator, province: province)
      tallies[key, default: Tally()].add(status ?? .unknown, year, source)
    }
    try BuiltInTable.statements.forEachRow { row throws(TableError) in
      guard row.string("period") == "year", !row.string("value").isEmpty,
        isKnown(in: Int(row.string("date").prefix(4)))
      else { return }
      add(
        row.string("indicator"), row.string("province"), Status(rawValue: row.string("kind")),
        try row.integer("year"), row.string("source_title") + row.string("source_url"))
    }
    try BuiltInTable.panel.forEachRow { row throws(TableError) in
      let year = try row.integer("year")
      guard isKnown(in: year + 1) else { return }
      add(row.string("indicator"), row.string("province"), .final, year, "panel")
    }
    for file in files {
      for declaration in file.declarations where declaration.level != nil {
        guard let year = declaration.period.wholeYear, isKnown(in: declaration.knownSince) else {
          continue
        }
        add(declaration.indicator, declaration.province, declaration.status, year, file.name)
      }
    }
    return tallies.compactMap { key, tally in
      tally.holding(of: indicators.indicator(id: key.indicator), in: key.province)
    }.sorted { ($0.indicator.id, $0.province) < ($1.indicator.id, $1.province) }
  }

  private func isKnown(in year: Int?) -> Bool {
    guard let asOf, let year else { return true }
    return year <= asOf
  }
}

/// The years and sources counted so far for one indicator and province.
private struct Tally {
  var outcomes: Set<Int> = []
  var plans: Set<Int> = []
  var sources: Set<String> = []

  mutating func add(_ status: Status, _ year: Int, _ source: String) {
    if status.isOutcome { outcomes.insert(year) } else { plans.insert(year) }
    sources.insert(source)
  }

  func holding(of indicator: Indicator, in province: String) -> NearbyRecords.Holding? {
    guard let first = outcomes.min(), let last = outcomes.max() else { return nil }
    return NearbyRecords.Holding(
      indicator: indicator, province: province, firstYear: first, lastYear: last,
      count: outcomes.count, plans: plans.count, sources: sources.count)
  }
}

extension [NearbyRecords.Holding] {
  fileprivate func longestFirst(limit: Int) -> [NearbyRecords.Holding] {
    Array(sorted { ($1.lastYear, $1.count) < ($0.lastYear, $0.count) }.prefix(limit))
  }
}
