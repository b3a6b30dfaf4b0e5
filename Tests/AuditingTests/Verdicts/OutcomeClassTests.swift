import Figures
import Testing

@testable import Auditing

@Suite struct OutcomeClassTests {
  /// AUDITING, D3, for what the ranges do not reconcile.
  @Test(
    arguments: [
      // Three half units of the print, or one per cent of it.
      ("8,5%", "[8.60, 8.62]", nil, .minor), ("8,5%", "[8.70, 8.72]", nil, .minor),
      ("8,5%", "[8.71, 8.72]", nil, .material), ("8,5%", "[8.2, 8.30]", nil, .minor),
      ("1.000 ha", "[1010.5, 1011]", nil, .minor), ("1.000 ha", "[1010.6, 1011]", nil, .material),
      ("1.000 ha", "[985, 989.5]", nil, .minor), ("1.000 ha", "[985, 989.4]", nil, .material),
      // The plan line, and the sign of a growth.
      ("104,2%", "[97, 98]", 100, .gross), ("104,2%", "[107, 108]", 100, .material),
      ("98,2%", "[101.5, 102]", 100, .gross), ("5,2%", "[-6, -5]", 0, .gross),
      ("-5,2%", "[4, 5]", 0, .gross), ("-5,2%", "[-4, -3]", 0, .material),
      // A line that lies within is not crossed.
      ("104,2%", "[98, 102]", 100, .material), ("5,2%", "[-1, 1]", 0, .material),
      // Little remains little, even across the line.
      ("100,1%", "[99.8, 99.9]", 100, .minor),
      // Half an order of magnitude.
      ("10 ha", "[31.7, 32]", nil, .gross), ("10 ha", "[31.5, 32]", nil, .material),
      ("32 ha", "[9.9, 10.1]", nil, .gross), ("32 ha", "[10.2, 40.4]", nil, .minor),
      ("915 ha", "[91.4, 91.6]", nil, .gross), ("32 ha", "[9.9, 10.3]", nil, .material),
      ("0 ha", "[3, 4]", nil, .material), ("10 ha", "[32, *]", nil, .gross),
    ] as [(String, String, Int?, OutcomeClass)])
  func tellsHowFarApart(words: String, implied: String, line: Int?, expected: OutcomeClass) throws {
    let own = quantity(words)
    let half = try #require(own.decimal.unitInLastPlace.divided(by: 2, rounding: .up))
    let outcome = OutcomeClass(
      stated: own.interval, implied: try #require(range(implied)), value: own.decimal.value,
      halfUnit: half, line: line.map { Rational($0) })
    #expect(outcome == expected)
  }

  @Test(arguments: OutcomeClass.allCases)
  func onlyWhatIsGrossIsAnError(outcome: OutcomeClass) {
    let warnings: [OutcomeClass] = [.material, .outlier]
    #expect(
      outcome.severity
        == (outcome == .gross ? .error : warnings.contains(outcome) ? .warning : .note))
  }

  @Test(
    arguments: [
      ("[1, 2]", "[5, 6]", 3), ("[5, 6]", "[1, 2]", 3), ("[1, 2]", "(2, 3]", 0),
      ("[1, *]", "[*, 0]", 1),
      ("[1, 3]", "[2, 6]", nil), ("[*, *]", "[1, 2]", nil),
    ] as [(String, String, Int?)])
  func measuresGaps(left: String, right: String, distance: Int?) throws {
    let (a, b) = (try #require(range(left)), try #require(range(right)))
    #expect(a.distance(to: b) == distance.map { Rational($0) })
  }

  @Test(
    arguments: [
      ("[100, 101]", true), ("[99, 100]", false), ("[98, 99]", false), ("[99, 101]", nil),
      ("[*, *]", nil),
      ("[100, *]", true),
    ] as [(String, Bool?)])
  func knowsTheSideOfALine(text: String, isBeyond: Bool?) throws {
    #expect(try #require(range(text)).isBeyond(100) == isBeyond)
  }
}
