public import Figures
import NumericCore

extension Calibration.Growth {
  /// The usual growth and spread of a kind: medians over the series of every collection,
  /// collections counting equally.
  ///
  /// Only amounts are given a growth of their own: shares, rates and balances rise and fall, and an
  /// upward constant would be an invention. A kind without series borrows the spread of all.
  public static func trained(_ kind: Indicator.Kind, on series: [TrainingSeries]) -> Self {
    let own = series.filter { $0.kind == kind }
    let grows = kind == .money || kind == .level
    return Calibration.Growth(
      kind: kind, growth: grows ? mean(of: own) { $0.medianRate } : 0,
      spread: mean(of: own.isEmpty ? series : own) { $0.meanStep })
  }

  private static func mean(of series: [TrainingSeries], _ feature: (History) -> Double) -> Double {
    let medians = series.collections.compactMap { collection in
      let features: [Double] = collection.compactMap { series in
        let scale = ValueScale(of: series.history, kind: .level)
        guard series.history.count >= 4, scale.form == .log else { return nil }
        return feature(series.history.map(scale.place))
      }
      return SortedSample(features)?.median
    }
    return medians.isEmpty ? 0 : medians.reduce(0, +) / Double(medians.count)
  }
}
