import Figures

/// Whether two sources of one indicator may be told as one series.
enum Join {
  /// The growth a year that two levels of one thing may lie apart, if nothing else is known.
  static let usualGrowth = -0.25...0.60

  /// The break between the official table and the statements, or `nil` if their levels fit: where
  /// they overlap each pair of values lies within a third; where they do not, the growth a year
  /// between them is a possible one.
  static func obstacle(
    between table: [Int: Observation], and statements: [Int: Observation],
    growth: ClosedRange<Double>
  ) -> Break? {
    let common = table.keys.filter { statements[$0] != nil }.sorted()
    for year in common {
      if let a = table[year], let b = statements[year],
        Break.areApart(a, b, by: Break.tolerance)
      {
        return Break(year: year, reason: .level(before: a, after: b))
      }
    }
    guard common.isEmpty, let last = table.keys.max(),
      let next = statements.keys.filter({ $0 > last }).min(),
      let before = table[last], let after = statements[next]
    else { return nil }
    guard before.value.isPositive, after.value.isPositive else { return nil }
    let ratio = after.value.double / before.value.double
    let range = (0..<(next - last)).reduce((1.0, 1.0)) { bounds, _ in
      (bounds.0 * (1 + growth.lowerBound), bounds.1 * (1 + growth.upperBound))
    }
    let isPossible = (range.0...range.1).contains(ratio)
    return isPossible ? nil : Break(year: next, reason: .level(before: before, after: after))
  }

  /// The years between two sources: 0 where they overlap, `nil` if one of them is empty.
  static func distance(between a: [Int: Observation], and b: [Int: Observation]) -> Int? {
    guard let firstA = a.keys.min(), let lastA = a.keys.max(), let firstB = b.keys.min(),
      let lastB = b.keys.max()
    else { return nil }
    return max(0, max(firstA, firstB) - min(lastA, lastB))
  }
}
