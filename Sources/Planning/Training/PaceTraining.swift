public import Figures
import NumericCore

/// Learns how the months of a year add up, from series whose first months and outcomes are known.
public enum PaceTraining {
  /// How many years may make a series' own pace count half.
  private static let halfways = 0.25...10.0
  /// The standard deviation of a normal distribution over its mean absolute deviation: √(π/2).
  private static let normal = 1.2533141373155001

  /// The pace of the middle series; how paces vary within a series and between them, by an analysis
  /// of variance (Searle, Casella, McCulloch, "Variance components", 1992, chapter 3) on mean
  /// absolute deviations, which one wild series does not carry off.
  ///
  /// Nil for fewer than two series, and where no series has two years or all paces are alike.
  public static func trained(on series: [Series]) -> YearPace? {
    trained(on: series.map(\.paces))
  }

  /// The same of paces, each list those of a series.
  static func trained(on paces: [[Double]]) -> YearPace? {
    let groups = paces.filter { !$0.isEmpty }
    let count = Double(groups.reduce(0) { $0 + $1.count })
    let others = count - Double(groups.count)
    guard groups.count > 1, others > 0 else { return nil }
    let means = groups.map { $0.reduce(0, +) / Double($0.count) }
    guard let usual = SortedSample(means)?.median else { return nil }
    let deviations = zip(groups, means).reduce(0) { sum, group in
      sum + group.0.reduce(0) { $0 + ($1 - group.1).magnitude }
    }
    // Of n values about their own mean, deviations are too small by √((n − 1)/n).
    let within = normal * deviations / (others * count).squareRoot()
    let apart =
      normal * means.reduce(0) { $0 + ($1 - usual).magnitude } / Double(groups.count)
    let share = means.indices.reduce(0) { $0 + 1 / Double(groups[$1].count) } / Double(means.count)
    let between = apart * apart - within * within * share
    let halfway = between > 0 ? within * within / between : halfways.upperBound
    return YearPace(
      usual: usual, spread: within,
      halfway: min(max(halfway, halfways.lowerBound), halfways.upperBound))
  }
}
