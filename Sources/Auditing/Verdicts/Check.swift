/// A relation that was checked and holds.
public struct Check: Sendable {
  public enum Verdict: String, Sendable {
    case holds
    /// Only since prints are rounded.
    case holdsByRounding = "holds_by_rounding"
  }

  public let rule: Rule
  public let verdict: Verdict
  public let exhibits: [Finding.Exhibit]
}
