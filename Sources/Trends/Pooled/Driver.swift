/// What moved a forecast away from the last value, as people would name it.
public enum Driver: String, CaseIterable, Sendable, Hashable {
  /// The trend of all years.
  case trend
  /// The last changes, as far as they go on.
  case lastChanges = "last-changes"
  /// The distance from the level of the last years, as far as it lasts.
  case recentLevel = "recent-level"
  /// Whether the changes grew or shrank over the years.
  case acceleration
  /// The growth that such series usually have.
  case usualGrowth = "usual-growth"
  /// What keeps a forecast within reach of what has been seen, and within what is possible.
  case limit
  /// A plan for the year, with what plans of the series came to.
  case plan
}
