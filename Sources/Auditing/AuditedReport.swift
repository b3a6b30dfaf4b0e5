/// A document under audit, or a table of statements in its place.
public struct AuditedReport: Sendable {
  /// A calendar day that the document names.
  public struct DateMention: Hashable, Sendable {
    /// The calendar year.
    public let year: Int
    /// From 1 to 12.
    public let month: Int
    /// From 1 to 31.
    public let day: Int
    /// Code points into the document's text.
    public let offsets: Range<Int>
    /// The printed words.
    public let words: String

    public init(year: Int, month: Int, day: Int, offsets: Range<Int>, words: String) {
      self.year = year
      self.month = month
      self.day = day
      self.offsets = offsets
      self.words = words
    }
  }

  /// The file as the user named it.
  public let name: String
  /// In the order of the text.
  public let claims: [Claim]
  /// In the order of the text.
  public let dates: [DateMention]

  public init(name: String, claims: [Claim], dates: [DateMention] = []) {
    self.name = name
    self.claims = claims
    self.dates = dates
  }
}
