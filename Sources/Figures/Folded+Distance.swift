extension Folded {
  /// How many insertions, deletions, substitutions and swaps of neighbours lead from one to the
  /// other, no part being edited twice, or `nil` if more than `limit`.
  ///
  /// Optimal string alignment distance (Boytsov, "Indexing methods for approximate dictionary
  /// searching", ACM JEA 16, 2011, section 2), over UTF-8, which is one byte a letter for folded
  /// Vietnamese.
  ///
  /// - Complexity: O(n·m) in the lengths, O(m) of memory; O(1) if they differ by more than `limit`.
  public func distance(to other: Folded, limit: Int) -> Int? {
    let (a, b) = (Array(text.utf8), Array(other.text.utf8))
    guard abs(a.count - b.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for (j, y) in b.enumerated() {
        var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (x == y ? 0 : 1))
        if i > 0, j > 0, x == b[j - 1], a[i - 1] == y { least = min(least, beforeLast[j - 1] + 1) }
        row.append(least)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
