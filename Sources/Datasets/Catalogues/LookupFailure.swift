public import Figures

/// Why a name that was asked for leads to nothing, or to more than one thing.
public enum LookupFailure: Error, Equatable, Sendable {
  /// No indicator of that name; the nearest ones, nearest first.
  case unknownIndicator(String, nearest: [Indicator])
  /// No province of that name; the nearest ones, nearest first.
  case unknownProvince(String, nearest: [Province])
  /// More than one indicator answers to the name.
  case ambiguousIndicator(String, among: [Indicator])
  /// More than one province answers to the name.
  case ambiguousProvince(String, among: [Province])
  /// The indicator and province are known, but no definition of that name is on record for them.
  case unknownDefinition(String, among: [String])
  /// Nothing is stated of a province of today, and its predecessors cannot be added up: some of
  /// them lack figures, or (`missing` is empty) have none in common or none that may be added.
  case notSummed(Indicator, Province, missing: [String])
  /// No year's outcome is on record.
  case noSeries(Indicator, Province, near: NearbyRecords)
}

/// What is on record near a series that does not exist.
public struct NearbyRecords: Hashable, Sendable {
  /// Years whose plan is known, though no outcome is.
  public var plannedYears: [Int] = []
  /// How many statements speak of part of a year only.
  public var partOfYear = 0
  /// Other indicators of the province, with their years of outcomes.
  public var otherIndicators: [Holding] = []
  /// Other provinces that have the indicator, with their years.
  public var otherProvinces: [Holding] = []

  /// Nothing on record.
  public init() {}

  /// The years that are on record for one indicator and province.
  public struct Holding: Hashable, Sendable {
    /// What is measured.
    public let indicator: Indicator
    /// The name of the province.
    public let province: String
    /// The first year with an outcome.
    public let firstYear: Int
    /// The last year with an outcome.
    public let lastYear: Int
    /// How many years have an outcome.
    public let count: Int
    /// How many years have a plan or a target.
    public let plans: Int
    /// How many documents or tables the figures stand in.
    public let sources: Int

    /// A series on record.
    public init(
      indicator: Indicator, province: String, firstYear: Int, lastYear: Int, count: Int,
      plans: Int = 0, sources: Int = 0
    ) {
      self.indicator = indicator
      self.province = province
      self.firstYear = firstYear
      self.lastYear = lastYear
      self.count = count
      self.plans = plans
      self.sources = sources
    }
  }
}
