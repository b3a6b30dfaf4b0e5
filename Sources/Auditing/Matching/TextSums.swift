import Figures

/// Sums among amounts that follow each other in a text: a total with its parts behind it, or parts
/// with their total behind them.
struct TextSums {
  private let amounts: [PartitionSearch.Amount]
  /// How many parts are tried.
  private static let parts = 2...8
  /// How far in code points a total and its parts may reach.
  private static let reach = 1500
  /// How narrow a sum must be, so that it hardly comes about by chance.
  private static let narrowness = 300.0

  init(_ amounts: [PartitionSearch.Amount]) {
    self.amounts = amounts.filter { $0.claim.cell == nil && $0.claim.upper == nil }
  }

  func partitions() -> [PartitionSearch.Partition] {
    var found: [PartitionSearch.Partition] = []
    for (index, total) in amounts.enumerated() {
      let behind = amounts[(index + 1)...].prefix { $0.place - total.place <= Self.reach }
      let before = amounts[..<index].reversed().prefix { total.place - $0.place <= Self.reach }
      if let parts = parts(of: total, among: Array(behind))
        ?? parts(of: total, among: Array(before))
      {
        found.append(PartitionSearch.Partition(total: total, parts: parts, holds: true))
      }
    }
    return found
  }

  /// The first amounts alike that come to the total.
  private func parts(
    of total: PartitionSearch.Amount, among others: [PartitionSearch.Amount]
  ) -> [PartitionSearch.Amount]? {
    var chosen: [PartitionSearch.Amount] = []
    var sum = Interval(0)
    for other in others.lazy.filter({ $0.isAlike(total) && $0.variable != total.variable }) {
      guard !chosen.contains(where: { $0.variable == other.variable }) else { continue }
      chosen.append(other)
      sum = sum + other.range
      guard chosen.count <= Self.parts.upperBound else { return nil }
      if chosen.count >= Self.parts.lowerBound,
        total.range.meetsNarrowly(sum, oneIn: Self.narrowness * Double(chosen.count))
      {
        return chosen
      }
      if let low = sum.lower?.value, let top = total.range.upper?.value, low > top { return nil }
    }
    return nil
  }
}
