import Figures
import NumericCore
import Testing

@testable import Trends

@Suite struct PointErrorsTests {
  @Test(
    arguments: [
      (10, 10, 0), (0, 0, 0), (0, 5, 200), (10, 30, 100), (-10, 10, 200), (20, 16, 200 / 9),
      (1e308, -1e308, 200), (1.5e308, 0.5e308, 100), (least, 3 * least, 100),
    ] as [(Double, Double, Double)])
  func symmetricErrorsNeedNoScale(value: Double, point: Double, error: Double) {
    var errors = PointErrors()
    errors.add(point, for: value, scale: 1)
    #expect(abs(errors.symmetric - error) < 1e-12)
  }

  /// The quantiles of Student's t with three degrees of freedom are 3.18245 (97.5%) and 1.63774
  /// (90%), so that the ranges reach from 6.81755 to 16.36489 and from 8.36226 to 13.27549.
  @Test(
    arguments: [
      (10, 1, 1, 0), (8, 0, 1, 0), (5, 0, 0, 1.81755), (17, 0, 0, 0.63511),
    ] as [(Double, Int, Int, Double)])
  func rangesAreScored(value: Double, inside80: Int, inside95: Int, outside: Double) throws {
    let huge = Double.greatestFiniteMagnitude
    let year = Projection.Year(
      year: 2025,
      distribution: PredictiveDistribution(
        scale: ValueScale(of: try .ending([1, -1]), kind: .balance), centre: 10,
        errors: ErrorLaw.Scale(below: 1, above: 2, freedom: 3), bounds: -huge...huge))
    var errors = PointErrors()
    errors.add(year, for: value, scale: 2)
    #expect(errors.inside80 == inside80)
    #expect(errors.inside95 == inside95)
    #expect(abs(errors.interval - (9.54735 + 40 * outside) / 2) < 1e-4)
    #expect(errors.scaled == abs(value - 10) / 2)
  }
}
