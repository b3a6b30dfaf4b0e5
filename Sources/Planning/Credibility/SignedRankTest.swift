import Glibc
import NumericCore

/// Wilcoxon's signed-rank test of whether differences lie about zero, without the assumption that
/// they are normal.
///
/// Differences of zero are left out and ties share their mean rank. The distribution is exact, ties
/// included, up to 25 differences; beyond that it is the normal one, corrected for ties and
/// continuity.
public struct SignedRankTest: Hashable, Sendable {
  /// Fewer differences can never be significant at 5%: with five the smallest p is 0.0625.
  public static let minimum = 6
  static let exactLimit = 25

  /// Number of differences that are not zero.
  public let count: Int
  /// The sum of the ranks of the positive ones.
  public let positiveRanks: Double
  /// Two-sided.
  public let pValue: Double

  /// `nil` for fewer than six differences other than zero.
  ///
  /// - Precondition: the differences are finite.
  public init?(_ differences: [Double]) {
    precondition(differences.allSatisfy(\.isFinite), "A difference is finite.")
    let signed = differences.filter { $0 != 0 }.sorted { $0.magnitude < $1.magnitude }
    guard signed.count >= Self.minimum else { return nil }
    let ranks = Self.doubledRanks(signed.map(\.magnitude))
    let sum = zip(signed, ranks).reduce(0) { $1.0 > 0 ? $0 + $1.1 : $0 }
    count = signed.count
    positiveRanks = Double(sum) / 2
    pValue =
      signed.count <= Self.exactLimit ? Self.exact(sum, ranks) : Self.approximate(sum, ranks)
  }

  /// Twice the mean rank of each of the ascending sizes, which is whole also for ties.
  private static func doubledRanks(_ sizes: [Double]) -> [Int] {
    var ranks: [Int] = []
    while ranks.count < sizes.count {
      let start = ranks.count
      let tied = sizes[start...].prefix { $0 == sizes[start] }.count
      ranks += Array(repeating: 2 * start + tied + 1, count: tied)
    }
    return ranks
  }

  /// Counts the ways to give signs to the ranks by the sum that they make.
  static func exact(_ sum: Int, _ ranks: [Int]) -> Double {
    let total = ranks.reduce(0, +)
    var ways = [1.0] + [Double](repeating: 0, count: total)
    for rank in ranks {
      for target in stride(from: total, through: rank, by: -1) {
        ways[target] += ways[target - rank]
      }
    }
    // The distribution is symmetric, so one tail serves both.
    let tail = ways[...min(sum, total - sum)].reduce(0, +)
    return min(1, 2 * tail / pow(2, Double(ranks.count)))
  }

  static func approximate(_ sum: Int, _ ranks: [Int]) -> Double {
    let squares = ranks.reduce(0.0) { $0 + Double($1) * Double($1) }
    let distance = (Double(sum) - Double(ranks.reduce(0, +)) / 2).magnitude
    // Doubled ranks: the half of continuity is one here.
    let score = max(0, distance - 1) / (squares / 4).squareRoot()
    return min(1, 2 * Normal().upperTail(at: score))
  }
}
