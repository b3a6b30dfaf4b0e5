import Figures

extension Claim {
  /// Whether it tells how many times as much, or more.
  var isMultiple: Bool { statement.quantity.unit.name == "times" }

  /// The law that its multiples follow; `nil` for a figure that is none.
  var law: Plausibility? {
    switch statement.measure {
    case .attainment where statement.comparison == .plan: .attainment
    case .excess where statement.quantity.unit.isPercentage: .attainment
    case .attainment, .growth: .growth
    case .level, .rate, .share, .changeLevel, .excess: nil
    }
  }

  /// The printed comparison as a multiple: 1.05 for a growth of 5%.
  var multiple: Double? {
    let value = value.double
    switch statement.measure {
    case .attainment: return value / 100
    case .growth where isMultiple: return value
    case .growth, .excess: return 1 + value / 100
    case .level, .rate, .share, .changeLevel: return nil
    }
  }

  /// The value that a figure does not cross without a word: the plan fulfilled, no change.
  var line: Rational? {
    switch statement.measure {
    case .attainment: 100
    case .growth where !isMultiple: 0
    case .excess, .changeLevel: 0
    case .growth, .level, .rate, .share: nil
    }
  }
}
