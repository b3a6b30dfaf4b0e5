import Figures
import TestSupport
import Trends

extension Series {
  /// A series of plain values and plans, in million USD.
  static func sample(
    _ values: [Int: Int], plans: [Int: Int] = [:], isLowGood: Bool = false
  ) -> Series {
    func observations(_ table: [Int: Int], _ status: Status) -> [Observation] {
      table.sorted { $0.key < $1.key }.map { year, value in
        Observation(
          year: year, value: Rational(value), interval: Interval(Rational(value)), status: status,
          origin: .published, citation: Citation(title: "sample"))
      }
    }
    return Series(
      indicator: Indicator(
        id: "sample", englishName: "Sample", vietnameseName: "Mẫu", kind: .money,
        isLowGood: isLowGood),
      province: Province(name: "Bến Tre", territory: .former),
      unit: Quantity.Unit("million USD"), observations: observations(values, .actual),
      plans: observations(plans, .plan))
  }
}

extension Ladder {
  /// Models with round numbers in place of trained ones.
  static func sample() throws -> Ladder {
    let calibration = try Calibration.sample(
      growth: 0.05, spreads: Calibration.linearSpreads(freedom: 4))
    return Ladder(calibration: calibration, kind: .money)
  }
}
