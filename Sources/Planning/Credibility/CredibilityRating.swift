/// A rating of the PEFA framework (2016): of one dimension A, B, C or D, of an indicator that
/// gathers several dimensions also B+, C+ or D+.
public enum CredibilityRating: String, CaseIterable, Sendable {
  case a = "A"
  case bPlus = "B+"
  case b = "B"
  case cPlus = "C+"
  case c = "C"
  case dPlus = "D+"
  case d = "D"

  /// Method M1, the weakest link, as for PI-2: the lowest rating, with a plus if another is higher.
  ///
  /// - Parameter dimensions: ratings without a plus; a dimension that is not applicable is left out.
  /// - Returns: `nil` for none.
  public static func weakestLink(of dimensions: [CredibilityRating]) -> CredibilityRating? {
    precondition(dimensions.allSatisfy(\.isOfDimension), "A dimension is rated without a plus.")
    guard let lowest = dimensions.max(), let highest = dimensions.min() else { return nil }
    return highest < lowest ? lowest.withPlus : lowest
  }

  /// Method M2, the average, as for the two dimensions of PI-3: midway between two grades stands
  /// the lower one with a plus.
  ///
  /// The framework publishes a table. For two dimensions it is the plain mean; for three and four
  /// it rounds in ways of its own, which no indicator here needs.
  public static func average(
    of first: CredibilityRating, and second: CredibilityRating
  ) -> CredibilityRating {
    precondition(
      first.isOfDimension && second.isOfDimension, "A dimension is rated without a plus.")
    return allCases[(first.place + second.place) / 2]
  }

  /// 0 for A to 6 for D, in steps of half a grade.
  private var place: Int {
    switch self {
    case .a: 0
    case .bPlus: 1
    case .b: 2
    case .cPlus: 3
    case .c: 4
    case .dPlus: 5
    case .d: 6
    }
  }

  private var isOfDimension: Bool { place.isMultiple(of: 2) }

  private var withPlus: CredibilityRating {
    switch self {
    case .b: .bPlus
    case .c: .cPlus
    case .d: .dPlus
    case .a, .bPlus, .cPlus, .dPlus: self
    }
  }
}

extension CredibilityRating: Comparable {
  /// The better rating comes first: A < B+ < B.
  public static func < (left: CredibilityRating, right: CredibilityRating) -> Bool {
    left.place < right.place
  }
}
