import Figures

/// Sums in the columns of a table: a row that says it is the total, and the rows that come to it.
///
/// Only where at least one column adds up are the others held to it; a total of things that are not
/// all in the table says nothing.
struct TableSums {
  private let tables: [[PartitionSearch.Amount]]

  init(_ amounts: [PartitionSearch.Amount]) {
    let inTables = amounts.filter { $0.claim.cell != nil }
    let groups = Dictionary(grouping: inTables) { $0.claim.cell?.table ?? 0 }
    tables = groups.keys.sorted().map { groups[$0] ?? [] }
  }

  func partitions() -> [PartitionSearch.Partition] { tables.flatMap(partitions) }

  private func partitions(
    _ amounts: [PartitionSearch.Amount]
  ) -> [PartitionSearch.Partition] {
    let columns = Dictionary(grouping: amounts) { $0.claim.cell?.column ?? 0 }
    let all = Set(amounts.compactMap(\.row))
    let totals = Set(amounts.filter { $0.claim.cell?.isTotal == true }.compactMap(\.row)).sorted()
    return totals.flatMap { total -> [PartitionSearch.Partition] in
      for rows in Self.spans(of: total, among: totals, rows: all) {
        let found = columns.keys.sorted().compactMap { column in
          partition(columns[column] ?? [], total: total, rows: rows)
        }
        // Half of the columns must agree before the others are doubted.
        if found.contains(where: \.holds), found.count(where: \.holds) * 2 >= found.count {
          return found
        }
      }
      return []
    }
  }

  /// The rows that a total may be the sum of: those under it, then those above it, up to the next.
  private static func spans(of total: Int, among totals: [Int], rows: Set<Int>) -> [Set<Int>] {
    let next = totals.first { $0 > total } ?? .max
    let last = totals.last { $0 < total } ?? -1
    return [
      rows.filter { $0 > total && $0 < next }, rows.filter { $0 < total && $0 > last },
    ].filter { $0.count >= 2 }
  }

  private func partition(
    _ column: [PartitionSearch.Amount], total: Int, rows: Set<Int>
  ) -> PartitionSearch.Partition? {
    guard let whole = column.first(where: { $0.row == total }) else { return nil }
    let parts = column.filter { rows.contains($0.row ?? -1) && $0.unit == whole.unit }
    guard parts.count == rows.count else { return nil }
    return PartitionSearch.Partition(
      total: whole, parts: parts, holds: whole.range.meets(parts.sum))
  }
}

extension PartitionSearch.Amount {
  fileprivate var row: Int? { claim.cell?.row }
}
