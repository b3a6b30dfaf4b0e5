import Figures
import Tables

extension Library {
  /// What is known near a series that does not exist.
  func noSeries(_ query: SeriesQuery) throws -> LookupFailure {
    let province = query.match.either ?? Province(name: "", territory: .today)
    let names = query.match.names
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
}

extension [NearbyRecords.Holding] {
  fileprivate func longestFirst(limit: Int) -> [NearbyRecords.Holding] {
    Array(sorted { ($1.lastYear, $1.count) < ($0.lastYear, $0.count) }.prefix(limit))
  }
}
