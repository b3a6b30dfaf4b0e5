import Testing

@testable import Planning

@Suite struct OddsCorrectionTests {
  @Test(arguments: [-5.0, -1, 0, 0.3, 1, 7]) func withoutCoefficientsOddsStay(odds: Double) {
    #expect(OddsCorrection().corrected(odds) == odds)
  }

  @Test func kinksBendTheLineWhereTheyAre() {
    let correction = OddsCorrection([
      .constant: 0.5, .odds: 1, .aboveMinusOne: -0.5, .aboveZero: 0.25, .aboveOne: 1,
    ])
    let expected = [-2: -1.5, -1: -0.5, 0: 0, 1: 0.75, 2: 2.5]
    for (odds, value) in expected {
      #expect(abs(correction.corrected(Double(odds)) - value) < 1e-12)
    }
  }
}
