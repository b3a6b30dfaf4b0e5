/// How near outcomes came to plans, in the four grades of the PEFA framework (2016), indicator
/// PI-3.1 on aggregate revenue: narrower below the plan than above it.
public enum CredibilityRating: String, CaseIterable, Sendable {
  case a = "A"
  case b = "B"
  case c = "C"
  case d = "D"

  /// The grade of the shares of plan reached in up to three years: the best whose band holds at
  /// least two of them. `nil` for fewer than two, and for two that the third would have to decide.
  public init?(ofRevenue shares: [Double]) {
    guard shares.count >= 2 else { return nil }
    let bands: [(CredibilityRating, ClosedRange<Double>)] = [
      (.a, 0.97...1.06), (.b, 0.94...1.12), (.c, 0.92...1.16),
    ]
    if let met = bands.first(where: { band in shares.count { band.1.contains($0) } >= 2 }) {
      self = met.0
    } else if shares.count >= 3 {
      self = .d
    } else {
      return nil
    }
  }
}
