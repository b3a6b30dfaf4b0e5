/// Shares rounded to whole numbers that add up to a total, by the method of the largest remainder.
///
/// Every share is rounded down, and what the total lacks goes one by one to those that lost most.
/// Where the shares themselves add up to less than one off the total, none moves by more than one.
///
/// - Precondition: every share is finite and of a size below 10^36.
/// - Complexity: O(n log n).
func roundedByLargestRemainder(_ shares: [Double], to total: Int128) -> [Int128] {
  guard !shares.isEmpty else { return [] }
  precondition(
    shares.allSatisfy { $0.magnitude < 1e36 }, "Shares are finite numbers that can be written out.")
  let floors = shares.map { Int128($0.rounded(.down)) }
  let lacking = total - floors.reduce(0, +)
  let count = Int128(shares.count)
  // Doubles beyond 2^53 may miss the total by more than their number.
  let all = (lacking - (lacking % count + count) % count) / count
  let rest = Int(lacking - all * count)
  var rounded = floors.map { $0 + all }
  let byLoss = shares.indices.sorted {
    let (first, second) = (shares[$0].loss, shares[$1].loss)
    return first == second ? $0 < $1 : first > second
  }
  for index in byLoss.prefix(rest) { rounded[index] += 1 }
  return rounded
}

extension Double {
  /// What rounding down takes away.
  fileprivate var loss: Double { self - rounded(.down) }
}
