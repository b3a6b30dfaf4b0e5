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
  /// What a reader must be told: of the area, of the values, of what stands apart, of what was left
  /// out.
  public private(set) var warnings: [SeriesWarning]

  /// The plans and targets at hand where no year's outcome is known.
  public let plansAlone: [Observation]

  /// Every series with outcomes, in the order of their definitions and years.
  let all: [Series]
  /// The one of them that the official table belongs to; `nil` if that has nothing.
  let official: Series?

  /// What the statements are put together with.
  public struct Context: Sendable {
    /// The year that the reader lives in.
    public var now: Int
    /// The growth a year that is usual for the indicator, if known.
    public var usualGrowth: ClosedRange<Double>?
    /// The definition asked for; `nil` for the one that runs longest into the present.
    public var definition: String?

    /// The reader's year, the usual growth and the definition asked for.
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
  ///   - table: the rows of the official table, all of one unit.
  ///   - sums: values known as sums over other provinces, in the unit of the series.
  init(
    of declarations: [Declaration], table: [Declaration] = [], sums: [Sums] = [],
    indicator: Indicator, province: Province, context: Context
  ) {
    let whole = declarations.filter { !$0.period.isPartOfYear && $0.period.wholeYear != nil }
    let unit = Self.unit(of: indicator, whole + table)
    var warnings = Self.leftOut(declarations, in: unit)

    var segments: [Segment] = []
    var (strands, breaks) = Strand.strands(
      of: whole, table: table, sums: sums, in: unit, context)
    for strand in strands {
      let (parts, found) = Segment.segments(of: strand)
      segments += parts
      breaks += found
    }
    let candidates = segments.indices.filter { index in
      context.definition.map { segments[index].definition == $0 } ?? true
    }
    let latest = Segment.latest(of: candidates.map { segments[$0] }).map { candidates[$0] }
    let partial = declarations.filter(\.period.isPartOfYear)
    let all = segments.map {
      $0.series(of: indicator, in: province, unit: unit, beside: partial)
    }
    let plansOnly = all.filter(\.observations.isEmpty)
    self.all = all.filter { !$0.observations.isEmpty }
    series = latest.map { all[$0] }
    others = all.indices.filter { $0 != latest && !all[$0].observations.isEmpty }.map { all[$0] }
    official = segments.lastIndex(where: \.holdsTable).map { all[$0] }
    plansAlone = latest == nil ? all.flatMap { $0.plans + $0.targets } : []
    if let series {
      warnings = Self.plansApart(plansOnly) + Self.growthAlone(whole, beside: series) + warnings
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
}
