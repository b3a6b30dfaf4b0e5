/// What was reached in the first months of a year, as a document told before the year was over.
public struct PartialOutcome: Hashable, Sendable {
  public let year: Int
  /// From January to the month of that number, 1 to 11.
  public let months: Int
  /// What was reached, in the unit of the series; `nil` where only a share of the plan is printed.
  public let value: Rational?
  /// The same as printed.
  public let printed: Quantity?
  /// The share of the year's plan that was printed beside it or in its place.
  public let statedAttainment: Quantity?
  public let citation: Citation

  public init(
    year: Int, months: Int, value: Rational?, printed: Quantity? = nil,
    statedAttainment: Quantity? = nil, citation: Citation
  ) {
    precondition((1...11).contains(months), "Part of a year has 1 to 11 months.")
    self.year = year
    self.months = months
    self.value = value
    self.printed = printed
    self.statedAttainment = statedAttainment
    self.citation = citation
  }

  /// The months that a part of a year counts from January on; `nil` for any other part.
  public static func months(of part: Period.Part) -> Int? {
    switch part {
    case .firstMonths(let months): (1...11).contains(months) ? months : nil
    case .half(let half): half == 1 ? 6 : nil
    case .quarter(let quarter): quarter == 1 ? 3 : nil
    case .month(let month): month == 1 ? 1 : nil
    case .whole: nil
    }
  }
}
