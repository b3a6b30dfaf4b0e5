public import Figures
import Tables

extension Library {
  /// The series that can be asked for, each as a question for it would be answered, in the order of
  /// their indicators and provinces.
  ///
  /// - Parameters:
  ///   - indicator: only this one.
  ///   - match: only this province.
  ///   - now: the year that the reader lives in.
  /// - Complexity: O(n) rows of all tables, and one assembly a series.
  public func series(
    of indicator: Indicator? = nil, in match: ProvinceCatalogue.Match? = nil, now: Int
  ) throws -> [NearbyRecords.Holding] {
    try assembled(tallies(), of: indicator, in: match, now: now)
      .compactMap { NearbyRecords.Holding($1, under: $0) }
  }

  /// The series that have an annual plan, each as a question for it would be answered, in the order
  /// of their indicators and provinces.
  ///
  /// - Parameters:
  ///   - indicator: only this one.
  ///   - match: only this province.
  ///   - now: the year that the reader lives in.
  /// - Complexity: O(n) rows of all tables, and one assembly a series.
  public func plannedSeries(
    of indicator: Indicator? = nil, in match: ProvinceCatalogue.Match? = nil, now: Int
  ) throws -> [Series] {
    try reportedSeries(of: indicator, in: match, now: now).filter { !$0.plans.isEmpty }
  }

  /// The series that statements tell of, not the official tables alone, each as a question for it
  /// would be answered, in the order of their indicators and provinces.
  ///
  /// - Parameters: as of `plannedSeries`.
  /// - Complexity: O(n) rows of all tables, and one assembly a series.
  public func reportedSeries(
    of indicator: Indicator? = nil, in match: ProvinceCatalogue.Match? = nil, now: Int
  ) throws -> [Series] {
    // The official tables know no plans and no months.
    let tallies = try tallies().filter { !$0.value.isOfPanelOnly }
    return try assembled(tallies, of: indicator, in: match, now: now).map(\.series)
  }

  private func assembled(
    _ tallies: [UserFile.SeriesKey: Tally], of indicator: Indicator?,
    in match: ProvinceCatalogue.Match?, now: Int
  ) throws -> [(province: String, series: Series)] {
    let asked = match?.names
    let keys = tallies.keys.filter { key in
      (indicator.map { $0.id == key.indicator } ?? true)
        && (asked.map { $0.contains(key.province) } ?? true)
    }
    let names = provinces.names(and: files.flatMap(\.provinces).unique)
    return try keys.sorted { ($0.indicator, $0.province) < ($1.indicator, $1.province) }
      .compactMap { key in
        let query = SeriesQuery(
          indicator: indicators.indicator(id: key.indicator),
          match: try provinces.match(key.province, in: names), now: now)
        guard !isRefused(key.indicator, in: [key.province]),
          let series = try choose(query)?.assembly.series
        else { return nil }
        return (key.province, series)
      }
  }

  /// What is published for every indicator and province, by whole years, in the order of their
  /// names: a quick overview, which does not tell definitions or territories apart.
  ///
  /// - Complexity: O(n) rows of all tables.
  public func holdings() throws -> [NearbyRecords.Holding] {
    try tallies().compactMap { key, tally in
      tally.holding(of: indicators.indicator(id: key.indicator), in: key.province)
    }.sorted { ($0.indicator.id, $0.province) < ($1.indicator.id, $1.province) }
  }

  /// The indicators that something of a whole year is stated of under one of those names, in the
  /// order of the catalogue, the user's own after them.
  func indicators(in names: Set<String>) throws -> [Indicator] {
    let stated = Set(try tallies().keys.filter { names.contains($0.province) }.map(\.indicator))
    let known = indicators.all.filter { stated.contains($0.id) }
    return known
      + stated.subtracting(known.map(\.id)).sorted().map { Indicator(uncatalogued: $0) }
  }

  private func tallies() throws -> [UserFile.SeriesKey: Tally] {
    var tallies: [UserFile.SeriesKey: Tally] = [:]
    func add(
      _ indicator: String, _ province: String, _ status: Status, _ year: Int?, _ source: String
    ) {
      let key = UserFile.SeriesKey(indicator: indicator, province: province)
      tallies[key, default: Tally()].add(status, year, source)
    }
    try BuiltInTable.statements.forEachRow { row throws(TableError) in
      guard row.string("period") == "year", isKnown(in: Int(row.string("date").prefix(4))) else {
        return
      }
      add(
        row.string("indicator"), row.string("province"),
        Status(rawValue: row.string("kind")) ?? .unknown,
        row.string("value").isEmpty ? nil : try row.integer("year"),
        row.string("source_title") + row.string("source_url"))
    }
    try BuiltInTable.panel.forEachRow { row throws(TableError) in
      let year = try row.integer("year")
      guard isKnown(in: year + 1) else { return }
      add(row.string("indicator"), row.string("province"), .final, year, Tally.panel)
    }
    for file in files {
      for declaration in file.declarations where isKnown(in: declaration.knownSince) {
        guard let year = declaration.period.wholeYear else { continue }
        add(
          declaration.indicator, declaration.province, declaration.status,
          declaration.level == nil ? nil : year, file.name)
      }
    }
    return tallies
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

  var isOfPanelOnly: Bool { sources == [Self.panel] }
  static let panel = "panel"

  /// Counts a figure; `year` is `nil` for one without a level.
  mutating func add(_ status: Status, _ year: Int?, _ source: String) {
    if let year {
      if status.isOutcome { outcomes.insert(year) } else { plans.insert(year) }
    }
    sources.insert(source)
  }

  func holding(of indicator: Indicator, in province: String) -> NearbyRecords.Holding? {
    guard let first = outcomes.min(), let last = outcomes.max() else { return nil }
    return NearbyRecords.Holding(
      indicator: indicator, province: province, firstYear: first, lastYear: last,
      count: outcomes.count, plans: plans.count, sources: sources.count)
  }
}

extension NearbyRecords.Holding {
  /// `nil` for a series without a year.
  fileprivate init?(_ series: Series, under province: String) {
    guard let first = series.years.first, let last = series.years.last else { return nil }
    let used = series.observations + series.plans + series.targets
    let all = used + used.flatMap(\.alternatives)
    self.init(
      indicator: series.indicator, province: province, firstYear: first, lastYear: last,
      count: series.years.count, plans: series.plans.count,
      sources: Set(all.map(\.citation.document)).count)
  }
}

extension Citation {
  /// What tells one document from another.
  fileprivate var document: String { "\(title)\n\(address ?? "")\n\(date)" }
}
