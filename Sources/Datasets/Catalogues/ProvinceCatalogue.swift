public import Figures
public import Tables

/// The provinces of both maps, the regions and the country, by all their names.
public struct ProvinceCatalogue: Sendable {
  /// What a name may mean: a province of either map, or both; a region stands under `today`.
  public struct Match: Hashable, Sendable {
    /// On the map of before 1 July 2025.
    public var former: Province?
    /// On the map since.
    public var today: Province?

    /// Whichever there is, today's first.
    public var either: Province? { today ?? former }

    /// The official names on either map, each once.
    var names: [String] { [former?.name, today?.name].compactMap { $0 }.unique }
  }

  /// The 63 provinces of before 1 July 2025.
  public let former: [Province]
  /// The 34 provinces since.
  public let today: [Province]
  /// The country and its regions.
  public let regions: [Province]

  /// The built-in catalogue.
  public init() throws(TableError) {
    former = try BuiltInTable.formerProvinces.map { row in
      Province(
        name: row.string("name"), territory: .former, code: row.string("code"),
        aliases: row.list("aliases") + [row.string("ascii_name")],
        successor: row.string("successor"))
    }
    today = try BuiltInTable.todaysProvinces.map { row in
      Province(
        name: row.string("name"), territory: .today, code: row.string("code"),
        aliases: row.list("aliases") + [row.string("ascii_name")],
        predecessors: row.list("predecessors"))
    }
    regions = try BuiltInTable.regions.map { row in
      Province(
        name: row.string("name"), territory: .today,
        aliases: row.list("aliases") + [row.string("english_name")])
    }
  }

  /// The former province of that official name.
  public func former(_ name: String) -> Province? { former.first { $0.name == name } }

  /// The province of today of that official name.
  public func today(_ name: String) -> Province? { today.first { $0.name == name } }

  /// What people mean by a name, with or without "tỉnh", "thành phố", "TP", "province".
  ///
  /// - Parameter others: names that only the user's own data know.
  /// - Throws: `unknownProvince` with the nearest ones, `ambiguousProvince`.
  public func match(_ name: String, others: [String] = []) throws(LookupFailure) -> Match {
    try match(name, in: names(and: others))
  }

  /// Every territory by all its names, with others by theirs.
  func names(and others: [String] = []) -> NameIndex<Province> {
    var index = NameIndex<Province>()
    for province in former + today + regions {
      index.add(province, names: [province.name] + province.aliases)
    }
    let known = Set((former + today + regions).map(\.name))
    for name in others where !known.contains(name) {
      index.add(Province(name: name, territory: .today), names: [name])
    }
    return index
  }

  /// What people mean by a name, by an index made before.
  func match(_ name: String, in index: NameIndex<Province>) throws(LookupFailure) -> Match {
    let typed = Self.candidates(name)
    let found = Self.found(typed, in: index)
    guard !found.isEmpty else {
      let nearest = typed.lazy.map { index.nearest(to: $0, limit: 4) }.first { !$0.isEmpty } ?? []
      throw .unknownProvince(name, nearest: nearest)
    }
    guard let match = Match(only: found) else { throw .ambiguousProvince(name, among: found) }
    return match
  }

  /// What people mean by a name; `nil` for a name of none, or of several.
  func known(_ name: String, in index: NameIndex<Province>) -> Match? {
    Match(only: Self.found(Self.candidates(name), in: index))
  }

  private static func found(_ typed: [String], in index: NameIndex<Province>) -> [Province] {
    typed.lazy.map { index.matches($0) }.first { !$0.isEmpty } ?? []
  }

  /// The name as typed, and without the words for a kind of territory around it.
  private static func candidates(_ name: String) -> [String] {
    let folded = Folded(name)
    var words = folded.words[...]
    let heads: [[Substring]] = [["thanh", "pho"], ["tinh"], ["tp"], ["province", "of"]]
    let head = heads.first { words.starts(with: $0) && words.count > $0.count }
    words = words.dropFirst(head?.count ?? 0)
    if words.count > 1, ["province", "city"].contains(words.last) { words.removeLast() }
    return [folded.text, words.joined(separator: " ")]
  }
}

extension ProvinceCatalogue.Match {
  /// `nil` unless the provinces are at most one of either map, and at least one.
  fileprivate init?(only provinces: [Province]) {
    let named = Dictionary(grouping: Set(provinces), by: \.territory)
    guard !provinces.isEmpty, named.values.allSatisfy({ $0.count == 1 }) else { return nil }
    self.init(former: named[.former]?.first, today: named[.today]?.first)
  }
}
