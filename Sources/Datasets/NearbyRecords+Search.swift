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

  /// How many years of outcomes are published for every indicator and province, in the order of
  /// their names.
  public func holdings() throws -> [NearbyRecords.Holding] {
    var years: [UserFile.SeriesKey: Set<Int>] = [:]
    func add(_ indicator: String, _ province: String, _ year: Int) {
      years[UserFile.SeriesKey(indicator: indicator, province: province), default: []].insert(year)
    }
    try BuiltInTable.statements.forEachRow { row throws(TableError) in
      guard row.string("period") == "year", !row.string("value").isEmpty,
        Status(rawValue: row.string("kind"))?.isOutcome == true,
        isKnown(in: Int(row.string("date").prefix(4)))
      else { return }
      add(row.string("indicator"), row.string("province"), try row.integer("year"))
    }
    try BuiltInTable.panel.forEachRow { row throws(TableError) in
      let year = try row.integer("year")
      if isKnown(in: year + 1) { add(row.string("indicator"), row.string("province"), year) }
    }
    for declaration in files.flatMap(\.declarations) where declaration.status.isOutcome {
      if let year = declaration.period.wholeYear, isKnown(in: declaration.knownSince) {
        add(declaration.indicator, declaration.province, year)
      }
    }
    return years.map { key, years in
      NearbyRecords.Holding(
        indicator: indicators.indicator(id: key.indicator), province: key.province,
        firstYear: years.min() ?? 0, lastYear: years.max() ?? 0, count: years.count)
    }.sorted { ($0.indicator.id, $0.province) < ($1.indicator.id, $1.province) }
  }

  private func isKnown(in year: Int?) -> Bool {
    guard let asOf, let year else { return true }
    return year <= asOf
  }
}

extension [NearbyRecords.Holding] {
  fileprivate func longestFirst(limit: Int) -> [NearbyRecords.Holding] {
    Array(sorted { ($1.lastYear, $1.count) < ($0.lastYear, $0.count) }.prefix(limit))
  }
}
