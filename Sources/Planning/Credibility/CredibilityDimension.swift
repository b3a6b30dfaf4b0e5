/// What the PEFA framework (2016) rates of the credibility of a budget, under its own numbers.
///
/// Source: pefa.org, Assessment Fieldguide, pillar one. The bands B and C of PI-1.1 could not be
/// checked against the printed table.
public enum CredibilityDimension: String, CaseIterable, Sendable {
  /// Outturn over budget, as near from below as from above: for plans that are not to be passed.
  case aggregateExpenditure = "PI-1.1"
  /// Composition variance over functions.
  case expenditureByFunction = "PI-2.1"
  /// Composition variance over economic types.
  case expenditureByEconomicType = "PI-2.2"
  /// The share of the budget charged to contingency, on average.
  case contingency = "PI-2.3"
  /// Outturn over budget, narrower below the plan than above it: for plans that are to be reached.
  case aggregateRevenue = "PI-3.1"
  /// Composition variance over kinds of revenue.
  case revenueComposition = "PI-3.2"

  /// The values that earn a grade.
  public struct Band: Hashable, Sendable {
    public let rating: CredibilityRating
    public let low: Double
    public let high: Double
    /// Whether `high` itself still earns the grade.
    public let includesHigh: Bool

    public func contains(_ value: Double) -> Bool {
      value >= low && (value < high || (includesHigh && value == high))
    }
  }

  /// How many years the framework looks back.
  public static let window = 3

  /// The bands of A, B and C, each within the next.
  public var bands: [Band] {
    switch self {
    case .aggregateExpenditure: Self.bands(low: [0.95, 0.90, 0.85], high: [1.05, 1.10, 1.15])
    case .aggregateRevenue: Self.bands(low: [0.97, 0.94, 0.92], high: [1.06, 1.12, 1.16])
    case .expenditureByFunction, .expenditureByEconomicType, .revenueComposition:
      Self.bands(high: [0.05, 0.10, 0.15], includesHigh: [false, false, false])
    case .contingency: Self.bands(high: [0.03, 0.06, 0.10], includesHigh: [false, true, false])
    }
  }

  private static func bands(
    low: [Double] = [0, 0, 0], high: [Double], includesHigh: [Bool] = [true, true, true]
  ) -> [Band] {
    [CredibilityRating.a, .b, .c].enumerated().map { index, rating in
      Band(
        rating: rating, low: low[index], high: high[index], includesHigh: includesHigh[index])
    }
  }

  /// The grade of the values of up to three years: by their mean for contingency, else the best
  /// grade that two of the years earn.
  ///
  /// - Returns: `nil` for fewer than two years, and for two of which one lies outside all bands, so
  ///   that the third would decide.
  public func rating(of values: [Double]) -> CredibilityRating? {
    precondition(values.count <= Self.window, "A rating looks back three years.")
    guard values.count >= 2, values.allSatisfy({ !$0.isNaN }) else { return nil }
    if self == .contingency {
      return grade(of: values.reduce(0, +) / Double(values.count))
    }
    let grades = values.map(grade).sorted()
    let second = grades[1]
    let isOpen = grades.count == 2 && grades[0] < .d && second == .d
    return isOpen ? nil : second
  }

  private func grade(of value: Double) -> CredibilityRating {
    bands.first { $0.contains(value) }?.rating ?? .d
  }
}
