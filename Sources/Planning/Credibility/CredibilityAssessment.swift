/// The rating of a dimension with the years that it rests on.
public struct CredibilityAssessment: Hashable, Sendable {
  /// What a year came to, in the measure of the dimension.
  public struct Year: Hashable, Sendable {
    public let year: Int
    public let value: Double
  }

  public let dimension: CredibilityDimension
  /// The years known among the last three, in order.
  public let years: [Year]
  /// `nil` where they do not settle it: not applicable.
  public let rating: CredibilityRating?

  /// Rates the three years that end with one.
  ///
  /// - Parameters:
  ///   - values: what is known, by year; a value that is no number is not known.
  public init(
    _ dimension: CredibilityDimension, of values: [Int: Double], upTo lastYear: Int
  ) {
    self.dimension = dimension
    let first = lastYear.subtractingReportingOverflow(CredibilityDimension.window).partialValue
    years = values.filter { $0.key > first && $0.key <= lastYear && !$0.value.isNaN }
      .map { Year(year: $0.key, value: $0.value) }.sorted { $0.year < $1.year }
    rating = dimension.rating(of: years.map(\.value))
  }

  /// The band that earned the grade; `nil` for D and for no grade.
  public var band: CredibilityDimension.Band? {
    dimension.bands.first { $0.rating == rating }
  }
}
