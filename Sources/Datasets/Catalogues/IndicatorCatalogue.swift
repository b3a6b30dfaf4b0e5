public import Figures
public import Tables

/// The indicators by all their names.
public struct IndicatorCatalogue: Sendable {
  /// Every indicator, in the order of the catalogue.
  public private(set) var all: [Indicator]
  private let byID: [String: Indicator]

  /// The built-in catalogue.
  public init() throws(TableError) {
    all = try BuiltInTable.indicators.map(Self.indicator)
    byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The indicator of an id, catalogued or not.
  public func indicator(id: String) -> Indicator { byID[id] ?? Indicator(uncatalogued: id) }

  /// The indicator of an id, `nil` if it is not catalogued.
  public subscript(id: String) -> Indicator? { byID[id] }

  /// The indicator that people call by a name in either language.
  ///
  /// - Parameter others: ids that only the user's own data know.
  /// - Throws: `unknownIndicator` with the nearest ones, `ambiguousIndicator`.
  public func indicator(
    named name: String, others: [String] = []
  ) throws(LookupFailure) -> Indicator {
    if let indicator = byID[name] { return indicator }
    if others.contains(name) { return Indicator(uncatalogued: name) }
    return try indicator(named: name, in: names(and: others))
  }

  /// Every indicator by all its names, with others by their ids.
  func names(and others: [String] = []) -> NameIndex<Indicator> {
    var index = NameIndex<Indicator>()
    for indicator in all { index.add(indicator, names: indicator.names) }
    for id in others where byID[id] == nil { index.add(Indicator(uncatalogued: id), names: [id]) }
    return index
  }

  /// The indicator of that name in an index made before.
  func indicator(
    named name: String, in index: NameIndex<Indicator>
  ) throws(LookupFailure) -> Indicator {
    let matches = index.matches(name)
    guard let first = matches.first else {
      throw .unknownIndicator(name, nearest: index.nearest(to: name, limit: 4))
    }
    guard matches.count == 1 else { throw .ambiguousIndicator(name, among: matches) }
    return first
  }

  /// The indicator of that name; `nil` for a name of none, or of several.
  func known(_ name: String, in index: NameIndex<Indicator>) -> Indicator? {
    let matches = index.matches(name)
    return matches.count == 1 ? matches.first : byID[name]
  }

  private static func indicator(_ row: Row) -> Indicator? {
    let nature = Indicator.Nature(rawValue: row.string("nature")) ?? .flow
    return Indicator(
      id: row.string("id"), englishName: row.string("english_name"),
      vietnameseName: row.string("vietnamese_name"), variants: row.list("variants"),
      kind: Indicator.Kind(rawValue: row.string("series_kind")) ?? .level, nature: nature,
      isAdditive: row.string("aggregation") == "sum",
      isLowGood: row.string("low_is_good") == "true",
      unit: row.list("units").first.map { Quantity.Unit($0) },
      sector: Indicator.Sector(rawValue: row.string("sector")))
  }
}
