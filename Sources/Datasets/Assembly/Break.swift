public import Figures

/// A place where figures before and after must not be joined.
public struct Break: Hashable, Sendable {
  /// Why they must not.
  public enum Reason: Hashable, Sendable {
    /// Another definition of the indicator.
    case definition(before: String, after: String)
    /// Prices of another year.
    case priceBasis(before: String, after: String)
    /// The growth printed with a year's value rests on another level of the year before.
    case rebased(published: Observation, implied: Observation)
    /// Two sources whose levels do not fit together.
    case level(before: Observation, after: Observation)
    /// The name stands for another area.
    case territory
  }

  /// The first year of what follows.
  public let year: Int
  /// Why what goes before is another thing.
  public let reason: Reason

  /// A break before that year.
  public init(year: Int, reason: Reason) {
    self.year = year
    self.reason = reason
  }
}

extension Break.Reason {
  /// Why a series that began earlier could not run on into the other: another area, prices of
  /// another year, or another definition that was told until at most three years before.
  ///
  /// `nil` if the two stand side by side, as do definitions of different scope.
  init?(from earlier: Series, to later: Series) {
    guard let start = earlier.years.first, let end = earlier.years.last,
      let first = later.years.first, let last = later.years.last, start < first, end < last
    else { return nil }
    if earlier.definition != later.definition, earlier.isOfFormerArea {
      self = .territory
    } else if earlier.definition == later.definition {
      self = .priceBasis(before: earlier.priceBasis, after: later.priceBasis)
    } else if end >= first - 3, earlier.years.count > 1 {
      self = .definition(before: earlier.definition, after: later.definition)
    } else {
      return nil
    }
  }
}

extension Series {
  /// Whether its definition is that of the area before an earlier merger or division, as in
  /// `before_merger_2008`.
  fileprivate var isOfFormerArea: Bool {
    ["before_merger_", "before_division_"].contains { definition.hasPrefix($0) }
  }
}

extension Break {
  /// How far apart two values of one year may lie and still be told of one thing: a third.
  static let tolerance = 4.0 / 3

  /// Where the growth printed beside a published value contradicts the published value of the year
  /// before by more than a third: the later figure follows another definition.
  ///
  /// - Returns: the breaks, each with the year of the later figure.
  static func rebasings(in outcomes: [Int: Observation]) -> [Break] {
    outcomes.keys.sorted().compactMap { year in
      guard let published = outcomes[year - 1], !published.isDerived,
        let current = outcomes[year], current.origin == .published,
        let implied = published.alternatives.first(where: {
          $0.isDerived && $0.citation == current.citation
        }), areApart(published, implied, by: tolerance)
      else { return nil }
      return Break(year: year, reason: .rebased(published: published, implied: implied))
    }
  }

  /// Whether two values lie apart by more than a factor, even after rounding.
  static func areApart(_ a: Observation, _ b: Observation, by factor: Double) -> Bool {
    guard !a.interval.meets(b.interval), a.value.isPositive, b.value.isPositive else {
      return false
    }
    let ratio = a.value.double / b.value.double
    return ratio > factor || ratio < 1 / factor
  }
}
