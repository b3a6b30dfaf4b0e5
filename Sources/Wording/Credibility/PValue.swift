public import Figures

/// The probability that chance alone makes a difference so large.
public struct PValue: Hashable, Sendable {
  /// Below this a difference is told as one.
  public static let threshold = 0.05

  public let probability: Double

  public init(_ probability: Double) { self.probability = probability }

  public var isSignificant: Bool { probability < Self.threshold }

  /// `p 0.013`, `p < 0.001`.
  public func text(in language: Language) -> String {
    let least = Precision(places: 3).text(0.001, in: language)
    return probability < 0.001
      ? "p < \(least)" : "p \(Precision(places: 3).text(probability, in: language))"
  }
}
