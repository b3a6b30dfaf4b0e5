public import Figures

extension Indicator.Kind {
  /// What values are possible: a bound that the history itself breaks does not hold.
  public func bounds(of history: History) -> ClosedRange<Double> {
    let huge = Double.greatestFiniteMagnitude
    let positive = self != .balance && history.values.allSatisfy { $0 >= 0 }
    let percent = self == .share && history.values.allSatisfy { $0 <= 100 }
    return (positive ? 0 : -huge)...(percent ? 100 : huge)
  }
}
