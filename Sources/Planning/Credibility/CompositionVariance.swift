/// How far the parts of an outcome strayed from the parts of its plan, once the plan is scaled to the
/// total that came about: Σ |aⱼ − b̃ⱼ| / Σ b̃ⱼ with b̃ⱼ = bⱼ Σa / Σb.
///
/// Source: PEFA Assessment Fieldguide, PI-2, 2.1:3.
public struct CompositionVariance: Hashable, Sendable {
  /// One part of a plan and what became of it.
  public struct Part: Hashable, Sendable {
    public let plan: Double
    public let outcome: Double

    public init(plan: Double, outcome: Double) {
      self.plan = plan
      self.outcome = outcome
    }
  }

  /// 0 where every part kept its share, at most 2.
  public let share: Double

  /// `nil` for a part that is negative or not finite, and where either total is zero.
  public init?(of parts: [Part]) {
    let values = parts.flatMap { [$0.plan, $0.outcome] }
    guard values.allSatisfy({ $0 >= 0 && $0.isFinite }),
      let plan = Self.shares(parts.map(\.plan)), let outcome = Self.shares(parts.map(\.outcome))
    else { return nil }
    share = zip(outcome, plan).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
  }

  /// Each value as a share of all; by the largest first, so that no sum overflows.
  private static func shares(_ values: [Double]) -> [Double]? {
    guard let largest = values.max(), largest > 0 else { return nil }
    let scaled = values.map { $0 / largest }
    let total = scaled.reduce(0, +)
    return scaled.map { $0 / total }
  }
}
