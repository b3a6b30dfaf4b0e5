public import Figures

/// How the plans of a series have gone so far.
public struct TrackRecord: Hashable, Sendable {
  /// The years with a plan and an outcome, in order.
  public let attainments: [Attainment]
  /// The rating of the last three years; `nil` if fewer than two of them are known.
  public let rating: CredibilityRating?

  /// `nil` if no year has both a plan and an outcome.
  public init?(of series: Series) {
    let attainments = series.attainments
    guard let last = attainments.last?.year else { return nil }
    self.attainments = attainments
    // Where less is better, a plan is missed from above.
    rating = CredibilityRating(
      ofRevenue: attainments.filter { $0.year > last - 3 }
        .map { series.indicator.isLowGood ? 1 / $0.share : $0.share })
  }

  public var years: Int { attainments.count }
  public var reached: Int { attainments.count { $0.isReached } }
  /// The mean share of the plan that was reached.
  public var meanAttainment: Double {
    attainments.reduce(0) { $0 + $1.share } / Double(attainments.count)
  }
}
