/// A warning for machines and people: what kind it is, and the sentence.
public struct Notice: Hashable, Sendable {
  /// Stable from release to release: `disagreement`, `gaps` …
  public let code: String
  public let message: String

  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }
}
