import Figures

extension Assembly {
  /// Values and plans known as sums over the provinces that a territory was formed from, all told
  /// by one definition and price basis.
  struct Sums {
    let definition: String
    let priceBasis: String
    let outcomes: [Observation]
    let plans: [Observation]
  }
}

extension Assembly.Sums {
  /// What can be added up: by each definition and price basis that all parts have, and by the
  /// official table, whose definition is one whatever the parts' own reports call it.
  ///
  /// - Parameter parts: the former provinces and what is known of each.
  static func sums(over parts: [(name: String, assembly: Assembly)]) -> [Assembly.Sums] {
    guard let first = parts.first?.assembly else { return [] }
    let names = parts.map(\.name)
    var seen: Set<[String]> = []
    var sums: [Assembly.Sums] = []
    for key in first.all.map(\.key) where seen.insert(key).inserted {
      let alike = parts.compactMap { part in part.assembly.all.last { $0.key == key } }
      sums += [Assembly.Sums(over: alike, names, called: alike.first?.definition ?? "")]
        .compactMap { $0 }
    }
    let official = parts.compactMap(\.assembly.official)
    let own = Set(official.map(\.definition)).subtracting([""])
    if official.count == parts.count, Set(official.map(\.key)).count > 1 {
      sums += [Assembly.Sums(over: official, names, called: own.min() ?? "")].compactMap { $0 }
    }
    return sums
  }

  /// The years that all the series have, added up; `nil` if there are none, if a series is missing,
  /// or if they differ in price basis or unit.
  private init?(over series: [Series], _ names: [String], called definition: String) {
    guard let first = series.first, series.count == names.count,
      series.allSatisfy({ $0.priceBasis == first.priceBasis && $0.unit == first.unit })
    else { return nil }
    self.init(
      definition: definition, priceBasis: first.priceBasis,
      outcomes: Self.totals(of: series.map(\.observations), names),
      plans: Self.totals(of: series.map(\.plans), names))
    if outcomes.isEmpty { return nil }
  }

  private static func totals(of lists: [[Observation]], _ names: [String]) -> [Observation] {
    (lists.first ?? []).compactMap { head in
      let parts = lists.compactMap { list in list.first { $0.year == head.year } }
      return parts.count == lists.count ? Observation(sumOf: parts, names) : nil
    }
  }
}

extension Observation {
  /// The sum of one year's values, as firm as the weakest of them; `nil` out of range.
  fileprivate init?(sumOf parts: [Observation], _ names: [String]) {
    guard let head = parts.first, let weakest = parts.min(by: { $0.status < $1.status }) else {
      return nil
    }
    let others = parts.dropFirst()
    let total = others.reduce(Optional(head.value)) { sum, part in
      sum?.adding(part.value, rounding: .down)
    }
    guard let total else { return nil }
    self.init(
      year: head.year, value: total, interval: others.reduce(head.interval) { $0 + $1.interval },
      status: weakest.status, origin: .summed(parts, provinces: names),
      citation: weakest.citation)
  }
}

extension Series {
  /// What tells one kind of figures from another.
  fileprivate var key: [String] { [definition, priceBasis] }
}
