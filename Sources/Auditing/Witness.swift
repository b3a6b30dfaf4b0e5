/// A statement of another source, for those of reports to be held against.
public struct Witness: Hashable, Sendable {
  /// The statement as the audit takes it.
  public let claim: Claim

  public init(_ claim: Claim) { self.claim = claim }
}
