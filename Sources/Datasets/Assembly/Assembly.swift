public import Figures

/// What is known of one indicator in one province, put together by rule: the series that runs into
/// the present, those that a break sets apart from it, and what a reader must be told.
///
/// A year's value is the best of what is stated of that whole year: final over preliminary over
/// actual over estimate, then the later document, then exact over hedged. A year without a stated
/// value takes what follows from other statements. Other definitions, price bases and areas are
/// never joined.
public struct Assembly: Sendable {
  /// The series that runs longest into the present; `nil` if no year's outcome is known.
  public let series: Series?
  /// The series that were left apart, in the order of their definitions and years.
  public let others: [Series]
  public private(set) var warnings: [SeriesWarning]

  /// The plans and targets at hand where no year's outcome is known.
  public let plansAlone: [Observation]

  /// What the statements are put together with.
  public struct Context: Sendable {
    /// The year that the reader lives in.
    public var now: Int
    /// The growth a year that is usual for the indicator, if known.
    public var usualGrowth: ClosedRange<Double>?
    /// The definition asked for; `nil` for the one that runs longest into the present.
    public var definition: String?

    public init(
      now: Int, usualGrowth: ClosedRange<Double>? = nil, definition: String? = nil
    ) {
      self.now = now
      self.usualGrowth = usualGrowth
      self.definition = definition
    }
  }

  /// Puts the declarations on one indicator and province together.
  ///
  /// - Parameters:
  ///   - declarations: in any order; the result does not depend on it.
  ///   - table: the rows of the official table, all of one definition and unit.
  ///   - sums: values known as sums over other provinces, in the unit of the series.
  public init(
    of declarations: [Declaration], table: [Declaration] = [], sums: Sums = Sums(),
    indicator: Indicator, province: Province, context: Context
  ) {
    let whole = declarations.filter { !$0.period.isPartOfYear && $0.period.wholeYear != nil }
    let unit = Self.unit(of: indicator, whole + table)
    var warnings = Self.leftOut(declarations, in: unit)

    var segments: [Segment] = []
    var breaks: [Break] = []
    for strand in Strand.strands(of: whole, table: table, sums: sums, in: unit, context, &breaks) {
      let (parts, found) = Segment.segments(of: strand, in: unit)
      segments += parts
      breaks += found
    }
    let candidates = segments.indices.filter { index in
      context.definition.map { segments[index].definition == $0 } ?? true
    }
    let latest = Segment.latest(of: candidates.map { segments[$0] }).map { candidates[$0] }
    let all = segments.map { $0.series(of: indicator, in: province, unit: unit) }
    series = latest.map { all[$0] }
    others = all.indices.filter { $0 != latest && !all[$0].observations.isEmpty }.map { all[$0] }
    plansAlone = latest == nil ? all.flatMap { $0.plans + $0.targets } : []
    if let series {
      warnings = Self.apart(others, from: series, breaks: breaks) + warnings
      warnings = Scrutiny.warnings(of: series, now: context.now) + warnings
    }
    self.warnings = warnings
  }

  /// The same with more to be told, first.
  func warning(of more: [SeriesWarning]) -> Assembly {
    var copy = self
    copy.warnings = more + warnings
    return copy
  }

  /// Values known as sums over the provinces that a territory was formed from.
  public struct Sums: Sendable {
    public let definition: String
    public let priceBasis: String
    public let outcomes: [Observation]
    public let plans: [Observation]

    public init(
      definition: String = "", priceBasis: String = "", outcomes: [Observation] = [],
      plans: [Observation] = []
    ) {
      self.definition = definition
      self.priceBasis = priceBasis
      self.outcomes = outcomes
      self.plans = plans
    }
  }

  /// The catalogue's unit if any level can be told in it, else the unit of most levels.
  private static func unit(of indicator: Indicator, _ declarations: [Declaration]) -> Quantity.Unit
  {
    let units = declarations.compactMap { $0.level?.unit }
    if let unit = indicator.unit, units.isEmpty || units.contains(where: unit.isConvertible) {
      return unit
    }
    let counts = Dictionary(grouping: units, by: \.name).mapValues(\.count)
    let commonest = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return commonest.map { Quantity.Unit($0) } ?? indicator.unit ?? Quantity.Unit("")
  }

  private static func leftOut(
    _ declarations: [Declaration], in unit: Quantity.Unit
  ) -> [SeriesWarning] {
    let partial = declarations.count { $0.period.isPartOfYear || $0.period.wholeYear == nil }
    let foreign = Dictionary(
      grouping: declarations.compactMap { $0.level?.unit }.filter { !$0.isConvertible(to: unit) },
      by: { $0 })
    return (partial > 0 ? [.partOfYearLeftOut(count: partial)] : [])
      + foreign.map { .unitLeftOut(unit: $0.key, count: $0.value.count) }
      .sorted { "\($0)" < "\($1)" }
  }

  /// Tells every series that was left apart, with the break that sets it apart if there is one.
  private static func apart(
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
      if other.definition == series.definition {
        let reason = Break.Reason.priceBasis(before: other.priceBasis, after: series.priceBasis)
        return .brokenSeries(
          Break(year: series.years.first ?? 0, reason: reason), years: years)
      }
      if let last = years.last, let first = series.years.first, let start = years.first,
        start < first, last >= first - 3, years.count > 1
      {
        let reason = Break.Reason.definition(before: other.definition, after: series.definition)
        return .brokenSeries(Break(year: first, reason: reason), years: years)
      }
      return .otherDefinition(other.definition, priceBasis: other.priceBasis, years: years)
    }
  }
}
