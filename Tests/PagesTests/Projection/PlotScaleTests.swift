import Figures
import Testing

@testable import Pages

@Suite struct PlotScaleTests {
  static let sets: [[Double]] = [
    [0, 1], [660, 1850], [5, 5], [0, 0], [-20, 35], [-5, -3], [1, 1e9], [1e-12, 3e-12],
    [-1e308, 1e308], [.greatestFiniteMagnitude], [.leastNonzeroMagnitude], [.infinity, .nan, 3],
    [], [999.5, 1000.5], [2207, 39.78],
  ]

  @Test(arguments: sets) func everyValueHasARow(values: [Double]) {
    let scale = PlotScale(holding: values)
    #expect((5...25).contains(scale.rows))
    for value in values + [.infinity, -.infinity, .nan, 0] {
      #expect((0..<scale.rows).contains(scale.row(of: value)))
    }
  }

  @Test(arguments: sets) func higherValuesStandHigher(values: [Double]) {
    let scale = PlotScale(holding: values)
    let finite = values.filter(\.isFinite).sorted()
    for (low, high) in zip(finite, finite.dropFirst()) {
      #expect(scale.row(of: low) >= scale.row(of: high))
    }
  }

  @Test(arguments: sets) func someRowsAreLabelled(values: [Double]) {
    let scale = PlotScale(holding: values)
    let labels = (0..<scale.rows).compactMap { scale.label(ofRow: $0, in: .english) }
    #expect(labels.count == scale.count + 1)
    #expect(Set(labels).count == labels.count, "\(labels)")
  }

  @Test func stepsAreRound() {
    let scale = PlotScale(holding: [660, 1850])
    #expect(
      (0..<scale.rows).compactMap { scale.label(ofRow: $0, in: .english) }
        == ["2,000", "1,500", "1,000", "500"])
  }
}
