/// What the values of a series are, as far as projecting needs to know.
public enum SeriesKind: String, CaseIterable, Sendable, Hashable {
  /// A sum at current prices: not negative, and prices help it to grow.
  case money
  /// Any other amount: tonnes, heads, hectares, kilowatt-hours. Not negative.
  case level
  /// A part of a whole in percent, from 0 to 100.
  case share
  /// A ratio or an index: yield a hectare, deaths a thousand births. Not negative.
  case rate
  /// A difference of amounts, which may be negative.
  case balance

  /// What values are possible: a bound that the history itself breaks does not hold.
  func bounds(of history: History) -> ClosedRange<Double> {
    let huge = Double.greatestFiniteMagnitude
    let positive = self != .balance && history.values.allSatisfy { $0 >= 0 }
    let percent = self == .share && history.values.allSatisfy { $0 <= 100 }
    return (positive ? 0 : -huge)...(percent ? 100 : huge)
  }
}
