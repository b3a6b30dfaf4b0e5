/// Which map of provinces a name is meant on: one name may cover two areas.
public enum Territory: String, CaseIterable, Sendable {
  /// The 63 provinces of before 1 July 2025.
  case former
  /// The 34 provinces since.
  case today

  /// The first year that ended under today's map.
  public static let firstYearOfToday = 2025
}

/// A territory that figures are stated for: a province on one of the two maps, a region or the
/// country.
///
/// Today's Gia Lai is not yesterday's: the two are different provinces of one name.
public struct Province: Hashable, Sendable {
  public let name: String
  public let territory: Territory
  /// The official code, unique on its own map only; `nil` for a region or the country.
  public let code: String?
  public let aliases: [String]
  /// The former provinces that it was formed from; empty on the map of before.
  public let predecessors: [String]
  /// The province of today that its area went to; `nil` on the map of today.
  public let successor: String?

  public init(
    name: String, territory: Territory, code: String? = nil, aliases: [String] = [],
    predecessors: [String] = [], successor: String? = nil
  ) {
    self.name = name
    self.territory = territory
    self.code = code
    self.aliases = aliases
    self.predecessors = predecessors
    self.successor = successor
  }

  /// Whether it was formed from more than one former province.
  public var isMerged: Bool { predecessors.count > 1 }

  public static func == (left: Province, right: Province) -> Bool {
    left.name == right.name && left.territory == right.territory
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(territory)
  }
}
