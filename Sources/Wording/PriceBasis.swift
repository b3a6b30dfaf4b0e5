public import Figures

/// The prices that amounts of money are told at.
public struct PriceBasis: Hashable, Sendable {
  /// `current`, `constant_2010` …; empty where no document says.
  public let id: String

  public init(_ id: String) { self.id = id }

  public func name(in language: Language) -> String {
    if id.isEmpty { return language.say("prices not stated", "không rõ giá") }
    if id == "current" { return language.say("current prices", "giá hiện hành") }
    let prefix = "constant_"
    guard id.hasPrefix(prefix) else { return id.printable }
    let year = id.dropFirst(prefix.count)
    return language.say("constant \(year) prices", "giá so sánh \(year)")
  }
}
