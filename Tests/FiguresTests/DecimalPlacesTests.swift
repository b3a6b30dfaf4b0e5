import Figures
import Testing

@Suite struct DecimalPlacesTests {
  @Test(
    arguments: [
      ([1750.4, 963.16], 0), ([8.5, 7.25], 2), ([1750, 8], 0), ([8.5], 1), ([17.684, 3.2], 2),
      ([0.012345], 5), ([], 0), ([0, 0], 0), ([.nan, .infinity], 0), ([.nan, 2.5], 1),
      ([-8.25], 2), ([1e300, 0.5], 0), ([1e-300], 0), ([123.456], 1), ([100, 99.5], 1),
    ] as [([Double], Int)])
  func suitsTheColumn(values: [Double], places: Int) {
    #expect(DecimalPlaces(of: values).count == places)
  }

  @Test(arguments: [(5, 1), (6, 2), (0, 0), (-3, 0), (Int.max, 2), (Int.min, 0)])
  func takesOtherDigits(significantDigits: Int, places: Int) {
    #expect(DecimalPlaces(of: [1750.25], significantDigits: significantDigits).count == places)
  }

  @Test(arguments: [(-1, 0), (16, 15), (Int.min, 0), (Int.max, 15), (3, 3)])
  func staysWithinBounds(places: Int, expected: Int) {
    #expect(DecimalPlaces(places).count == expected)
  }
}
