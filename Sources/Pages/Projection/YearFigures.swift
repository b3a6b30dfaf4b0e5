import Figures
import Planning
import Wording

/// What is told of the years of a series and of those to come, whatever it is set in.
struct YearFigures {
  let series: Series
  let outlook: Outlook
  let language: Language

  /// Every year up to the last one to come that has an outcome, a plan or a forecast, in order.
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
  func attainment(in year: Int) -> String { series.shareOfPlan(in: year, language) ?? noShare }

  /// What stands for a share of plan that is not known; nothing where no plan is known at all.
  private var noShare: String {
    isPlanless && series.observations.allSatisfy { $0.statedAttainment == nil }
      ? "" : Self.nothing
  }

  /// Whether no year has a plan.
  var isPlanless: Bool { series.plans.isEmpty && outlook.target == nil }

  /// A year to come in percent of its plan.
  func attainment(of coming: Outlook.Year) -> String {
    guard let target = target(in: coming.year), target.value > 0 else { return noShare }
    return Percentage(coming.value / target.value).text(in: language)
  }

  /// The plan that a year to come is held against.
  func target(in year: Int) -> Target? {
    outlook.target.flatMap { $0.year == year ? $0 : nil }
  }

  /// The plan of the person asking, as the table has it; `nil` where a year has none.
  func givenPlan(for year: Int) -> String? {
    guard let target = target(in: year), case .given = target.origin else { return nil }
    return target.number(of: series, in: language)
  }

  /// The letters that a picture has room for in a number.
  static let fewLetters = 12

  /// What a plan asks for, in few letters: as printed, unless that is long.
  func briefly(_ target: Target) -> String {
    let printed = target.number(of: series, in: language)
    return printed.cells > Self.fewLetters ? briefly(target.value) : printed
  }

  /// A value in few letters.
  ///
  /// - Parameter near: a value that it is told like, itself unless given.
  func briefly(_ value: Double, near other: Double? = nil) -> String {
    Outlook.precision(of: series, near: other ?? value)
      .text(value, in: language, letters: Self.fewLetters)
  }

  /// The change from the year before: computed, else as printed.
  func change(in year: Int) -> String {
    guard let value = series.observation(in: year) else { return Self.nothing }
    let places = max(0, value.printed?.decimal.places ?? 0)
    return series.reckonedChange(in: year)?.signed(Precision(places: places), in: language)
      ?? series.statedGrowth(in: year)?.growth(in: language) ?? Self.nothing
  }

  /// The change to a year to come from the year before it.
  func change(to coming: Outlook.Year) -> String {
    let base =
      outlook.years.first { $0.year == coming.year - 1 }?.value
      ?? series.observation(in: coming.year - 1)?.value.double
      ?? (series.indicator.isChainIndex ? 100 : nil)
    return base.flatMap {
      Change(from: $0, to: coming.value, of: series.indicator, in: series.unit)?
        .signed(precision(of: coming), in: language)
    } ?? Self.nothing
  }

  /// The value of a year to come.
  func value(of coming: Outlook.Year) -> String {
    precision(of: coming).text(coming.value, in: language)
  }

  /// The ranges of a year to come: `1,429–1,831`.
  func ranges(of coming: Outlook.Year) -> (range80: String, range95: String) {
    let precision = precision(of: coming)
    return (
      precision.range(coming.range80, in: language), precision.range(coming.range95, in: language)
    )
  }

  private func precision(of coming: Outlook.Year) -> Precision {
    Outlook.precision(of: series, near: coming.value)
  }

  /// What stands for a figure that is not known.
  static let nothing = "–"
}
