import Testing

@testable import forecast

@Suite struct RangeLevelsTests {
  @Test(
    "One to five different percentages are taken, columns named by their shortest digits",
    arguments: [
      ("80", ["80"]), ("80,95", ["80", "95"]), ("95,80", ["95", "80"]), ("99.5", ["99.5"]),
      ("80.0", ["80"]), ("0.1,50,90,99,99.99", ["0.1", "50", "90", "99", "99.99"]),
    ])
  func taken(argument: String, names: [String]) throws {
    let levels = try #require(RangeLevels(argument: argument))
    #expect(levels.names == names)
    #expect(levels.coverages == names.compactMap(Double.init).map { $0 / 100 })
  }

  @Test(arguments: [
    "", ",", "80,", "0", "0.0", "100", "99.99999999999999999", "-5", "+5", "1e1", "nan", "inf",
    "0x1p2",
    "80;95", "80 ,95", "80,80.0", "1,2,3,4,5,6", "８０",
  ])
  func refused(argument: String) {
    #expect(RangeLevels(argument: argument) == nil)
  }
}
