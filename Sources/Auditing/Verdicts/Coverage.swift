/// How much of what documents state could be checked, and how it went.
public struct Coverage: Hashable, Sendable {
  /// Documents under audit.
  public var documents = 0
  /// Figures that they state, each mention by itself.
  public var figures = 0
  /// Figures that some relation speaks of.
  public var inRelations = 0
  /// Relations that could be checked.
  public var relations = 0
  /// Those that hold, by rounding or without it.
  public var consistent = 0
  /// Those of them that hold by rounding alone.
  public var consistentByRounding = 0
  /// Relations that say nothing, since zero might be divided by.
  public var undefined = 0
  /// Findings.
  public var flagged = 0
  /// Figures that nothing could be held against.
  public var notCheckable = 0
  /// Those of them whose partner is not stated.
  public var withoutPartner = 0
  /// Those of them that were read too unsurely, or name nothing known.
  public var unsure = 0

  public init() {}

  /// What two audits cover together.
  public static func + (left: Coverage, right: Coverage) -> Coverage {
    var sum = left
    for path in [
      \Coverage.documents, \.figures, \.inRelations, \.relations, \.consistent,
      \.consistentByRounding, \.undefined, \.flagged, \.notCheckable, \.withoutPartner, \.unsure,
    ] { sum[keyPath: path] += right[keyPath: path] }
    return sum
  }
}
