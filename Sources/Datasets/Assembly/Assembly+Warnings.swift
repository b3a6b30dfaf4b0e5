import Figures

/// What was left out of a series, and what was kept apart from it.
extension Assembly {
  /// The declarations that no year can be told from, counted.
  static func leftOut(
    _ declarations: [Declaration], in unit: Quantity.Unit
  ) -> [SeriesWarning] {
    let partial = declarations.count { $0.period.isPartOfYear || $0.period.wholeYear == nil }
    let foreign = Dictionary(
      grouping: declarations.compactMap { $0.level?.unit }.filter { !$0.isConvertible(to: unit) },
      by: { $0 })
    let unclear = declarations.count { $0.status == .unknown && $0.period.wholeYear != nil }
    return (partial > 0 ? [.partOfYearLeftOut(count: partial)] : [])
      + (unclear > 0 ? [.statusUnknown(count: unclear)] : [])
      + foreign.map { .unitLeftOut(unit: $0.key, count: $0.value.count) }
      .sorted { "\($0)" < "\($1)" }
  }

  /// Years of which a growth is printed, though neither their level nor that of the year before is
  /// known.
  static func growthAlone(_ declarations: [Declaration], beside series: Series) -> [SeriesWarning] {
    let known = Set(series.years + series.plans.map(\.year))
    let open = declarations.filter {
      $0.level == nil && ($0.growth != nil || $0.attainment != nil)
        && $0.definition == series.definition
        && ["", series.priceBasis].contains($0.priceBasis)
    }
    let years = Set(open.compactMap(\.period.wholeYear)).subtracting(known)
    return years.isEmpty ? [] : [.growthAlone(years: years.sorted())]
  }

  /// Plans by another definition, of which no outcome is known.
  static func plansApart(_ series: [Series]) -> [SeriesWarning] {
    series.compactMap { series in
      let years = Set((series.plans + series.targets).map(\.year)).sorted()
      return years.isEmpty
        ? nil
        : .otherDefinition(series.definition, priceBasis: series.priceBasis, years: years)
    }
  }

  /// Tells every series that was left apart, with the break that sets it apart if there is one.
  static func apart(
    _ others: [Series], from series: Series, breaks: [Break]
  ) -> [SeriesWarning] {
    others.map { other in
      let years = other.years
      if other.definition == series.definition, other.priceBasis == series.priceBasis,
        let found = breaks.first(where: { ($0.year - 1) == years.last || $0.year == years.first })
          ?? breaks.first
      {
        return .brokenSeries(found, years: years)
      }
      if let first = series.years.first,
        let reason = Break.Reason(from: other, to: series)
      {
        return .brokenSeries(Break(year: first, reason: reason), years: years)
      }
      return .otherDefinition(other.definition, priceBasis: other.priceBasis, years: years)
    }
  }
}
