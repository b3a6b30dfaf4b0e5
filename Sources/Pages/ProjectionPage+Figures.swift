import Figures
import Planning
import Wording

extension ProjectionPage {
  /// Every year that has anything to show, in order.
  var years: [Int] {
    Set(series.years + series.plans.map(\.year) + outlook.years.map(\.year))
      .filter { year in
        year <= (outlook.years.last?.year ?? year)
      }.sorted()
  }

  /// The title of the column of changes, by what changes of this indicator are told in.
  var changeTitle: String {
    (Change(from: 1, to: 1, of: series.indicator, in: series.unit) ?? .relative(0))
      .title(in: language)
  }

  /// The outcome of a year in percent of its plan: computed, else as printed; as printed too
  /// where the outcome is hedged.
  func attainment(in year: Int) -> String {
    let outcome = series.observation(in: year)
    let printed = outcome?.statedAttainment?.percentage(in: language)
    // "More than 1,500" gives no share of its own.
    if let printed, outcome?.approximation != .exact { return printed }
    return series.attainment(in: year).map { Percentage($0).text(in: language) } ?? printed
      ?? noShare
  }

  /// What stands for a share of plan that is not known; nothing where no plan is known at all.
  var noShare: String {
    series.plans.isEmpty && outlook.target == nil
      && series.observations.allSatisfy { $0.statedAttainment == nil } ? "" : YearTable.nothing
  }

  /// The change from the year before: computed, else as printed.
  func change(in year: Int) -> String {
    guard let value = series.observation(in: year) else { return YearTable.nothing }
    if series.indicator.isChainIndex {
      return series.growth(in: year).map { Percentage($0).signed(in: language) }
        ?? YearTable.nothing
    }
    let places = max(0, value.printed?.decimal.places ?? 0)
    if let base = series.observation(in: year - 1),
      let change = Change(
        from: base.value.double, to: value.value.double, of: series.indicator, in: series.unit)
    {
      return change.signed(Precision(places: places), in: language)
    }
    guard case .relative = Change(from: 1, to: 1, of: series.indicator, in: series.unit) else {
      return YearTable.nothing
    }
    return value.statedGrowth?.growth(in: language) ?? YearTable.nothing
  }

  /// The change to a year to come from the year before it.
  func change(to coming: Outlook.Year) -> Change? {
    let base =
      outlook.years.first { $0.year == coming.year - 1 }?.value
      ?? series.observation(in: coming.year - 1)?.value.double
      ?? (series.indicator.isChainIndex ? 100 : nil)
    return base.flatMap {
      Change(from: $0, to: coming.value, of: series.indicator, in: series.unit)
    }
  }
}
