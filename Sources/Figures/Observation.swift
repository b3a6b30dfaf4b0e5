/// A value in a year, published or following from another statement.
///
/// Plans are told in the same shape, with the status of a plan.
public struct Observation: Hashable, Sendable {
  /// How the value came to be known.
  public indirect enum Origin: Hashable, Sendable {
    /// Printed as it stands.
    case published
    /// The level of the year before, from a level and its growth.
    case derivedFromGrowth(level: Quantity, growth: Quantity, year: Int, status: Status)
    /// A base of the series moved by a growth that was printed without its level.
    case extendedByGrowth(growth: Quantity, from: Observation)
    /// The plan, from a level and its attainment.
    case derivedFromAttainment(level: Quantity, attainment: Quantity)
    /// The level, from a plan and its attainment.
    case attainedOf(plan: Observation, attainment: Quantity)
    /// The sum over the provinces that a territory was formed from.
    case summed([Observation], provinces: [String])
  }

  public let year: Int
  /// The value in the unit of the series.
  public let value: Rational
  /// Every value that the print, or what it was derived from, may stand for.
  public let interval: Interval
  /// The number as printed, in the unit of the series; `nil` if derived.
  public let printed: Quantity?
  public let status: Status
  public let origin: Origin
  public let citation: Citation
  /// The growth printed beside the value.
  public let statedGrowth: Quantity?
  /// The attainment printed beside the value.
  public let statedAttainment: Quantity?
  /// What else is known of the year, best first.
  public var alternatives: [Observation]

  public init(
    year: Int, value: Rational, interval: Interval, printed: Quantity? = nil, status: Status,
    origin: Origin, citation: Citation, statedGrowth: Quantity? = nil,
    statedAttainment: Quantity? = nil, alternatives: [Observation] = []
  ) {
    self.year = year
    self.value = value
    self.interval = interval
    self.printed = printed
    self.status = status
    self.origin = origin
    self.citation = citation
    self.statedGrowth = statedGrowth
    self.statedAttainment = statedAttainment
    self.alternatives = alternatives
  }

  public var isDerived: Bool { origin != .published && !isSum }

  /// Whether it adds up the provinces that a territory was formed from.
  public var isSum: Bool {
    if case .summed = origin { return true }
    return false
  }

  /// Whether the value, or the base that it was reckoned from, is one that a plan names.
  public var restsOnPlan: Bool {
    switch origin {
    case .published, .derivedFromAttainment: status <= .plan
    case .derivedFromGrowth(_, _, _, let status): status <= .plan
    case .extendedByGrowth(_, let base): base.restsOnPlan
    case .attainedOf(let plan, _): plan.isDerived
    case .summed(let parts, _): parts.contains { $0.restsOnPlan }
    }
  }

  /// The words that hedge the printed value.
  public var approximation: Approximation { printed?.approximation ?? .exact }
}
