/// A relation that was checked and holds.
public struct Check: Sendable {
  /// How it holds. The raw values are those that `audit` prints.
  public enum Verdict: String, Sendable {
    /// As printed.
    case holds
    /// Only since prints are rounded.
    case holdsByRounding = "holds_by_rounding"
  }

  /// What the figures keep.
  public let rule: Rule
  /// How they keep it.
  public let verdict: Verdict
  /// The figures.
  public let exhibits: [Finding.Exhibit]
}
