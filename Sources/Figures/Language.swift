/// A language that people are addressed in; the raw value is its ISO 639-1 code.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case vietnamese = "vi"

  /// The mark between the whole part and the decimals.
  public var decimalMark: Character { self == .english ? "." : "," }
  /// The mark between groups of three digits.
  public var groupMark: Character { self == .english ? "," : "." }
}
