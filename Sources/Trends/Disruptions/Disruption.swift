import Glibc

/// A change far out of the pattern of its history: a slip, a jump in definition, an absurd year.
public struct Disruption: Sendable, Equatable {
  /// What becomes of a change that is out of the pattern.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// One value is far off and the next is back: an additive outlier.
    case spike
    /// The values go on from where the change has led them.
    case levelShift = "level-shift"
    /// The last value is far off; the next will tell which of both it is.
    case lastYear = "last-year"
  }

  public let kind: Kind
  /// The year of the value that stands out, or the first at the new level.
  public let year: Int
  /// The year of the observation that the change starts from.
  public let yearBefore: Int
  /// The value of `year`.
  public let value: Double
  /// The value that it is compared with: that of `yearBefore`, or for a spike what lies on the way
  /// between its neighbours.
  public let reference: Double
  /// The scale that the change was judged on.
  public let form: Form
  /// From `reference` to `value` on that scale: a difference, or the logarithm of a ratio.
  public let change: Double
  /// The mean size of the other changes a year, on that scale; a change over a gap is divided by
  /// the root of its years.
  public let usual: Double
  /// How many usual changes the change amounts to; nil where the rest of the history hardly moves.
  public let multiple: Double?
  /// At most the chance that a history without disruption shows one so clear in any of its years.
  public let pValue: Double

  /// The change as a fraction of `reference`; nil where values are compared by differences.
  public var relativeChange: Double? { form == .log ? expm1(change) : nil }
}
