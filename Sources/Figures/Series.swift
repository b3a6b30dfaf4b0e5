/// The observations of one indicator in one province, with the plans beside them.
///
/// Years are calendar years in increasing order, each at most once; a missing year is a gap and
/// stays one.
public struct Series: Sendable {
  public let indicator: Indicator
  public let province: Province
  /// The unit of every value.
  public let unit: Quantity.Unit
  /// Which of several definitions of the indicator it follows; empty if there is but one.
  public let definition: String
  /// `current`, `constant_2010` …; empty where no document says.
  public let priceBasis: String
  /// What happened, or is believed to have happened.
  public let observations: [Observation]
  /// What the annual plans asked, also for years still to come.
  public let plans: [Observation]
  /// What plans of several years ask of their last year.
  public let targets: [Observation]

  /// What was told of years before they were over, in the order of years and months.
  public let partials: [PartialOutcome]

  /// A series of those observations and plans.
  ///
  /// - Precondition: the years of each list increase strictly.
  public init(
    indicator: Indicator, province: Province, unit: Quantity.Unit, definition: String = "",
    priceBasis: String = "", observations: [Observation], plans: [Observation] = [],
    targets: [Observation] = [], partials: [PartialOutcome] = []
  ) {
    for list in [observations, plans, targets] {
      precondition(
        zip(list, list.dropFirst()).allSatisfy { $0.year < $1.year },
        "The years of a series increase strictly.")
    }
    self.indicator = indicator
    self.province = province
    self.unit = unit
    self.definition = definition
    self.priceBasis = priceBasis
    self.observations = observations
    self.plans = plans
    self.targets = targets
    self.partials = partials
  }

  /// The years that have an observation, increasing.
  public var years: [Int] { observations.map(\.year) }

  /// The observation of a year, `nil` in a gap.
  public func observation(in year: Int) -> Observation? {
    observations.first { $0.year == year }
  }

  /// The annual plan for a year, `nil` if none is known.
  public func plan(for year: Int) -> Observation? {
    plans.first { $0.year == year }
  }

  /// The change from the year before, as a fraction of it (0.177 is 17.7%); `nil` in a gap, or
  /// where the year before gives no base.
  public func growth(in year: Int) -> Double? {
    guard let value = observation(in: year)?.value.double else { return nil }
    return indicator.growth(from: observation(in: year &- 1)?.value.double, to: value)
  }

  /// The outcome as a share of the annual plan (1 is the plan reached); `nil` without both, if the
  /// plan is not above zero, and for a balance, of which a share tells nothing.
  public func attainment(in year: Int) -> Double? {
    guard let value = observation(in: year)?.value.double,
      let plan = plan(for: year)?.value.double, plan > 0, indicator.kind != .balance
    else { return nil }
    return value / plan
  }
}
