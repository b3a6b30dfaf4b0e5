import Figures
import TestSupport
import Testing

@testable import Auditing

@Suite struct PropagationTests {
  private func propagated(
    _ network: Network, _ assumption: Propagation.Assumption = .init()
  ) -> Propagation {
    Propagation(network, assumption)
  }

  @Test func narrowsByWhatTheOthersLeave() throws {
    let own = network([
      claim(1, "920 ha", of: "forest"), claim(3, "115%", .attainment, of: "forest", to: 1),
    ])
    let found = propagated(own)
    let plan = try #require(own.variables.firstIndex { $0.figures.isEmpty })
    let percentages = try #require(range("[114.5, 115.5]"))
    #expect(found.ranges[plan] == range("[91950, 92050]")?.quotient(percentages))
    #expect(found.grounds[plan] == [0, 1])
  }

  /// The truth satisfies every relation, and rounding keeps it within each range.
  @Test(arguments: 0..<60)
  func neverRefutesWhatWasRoundedFromATruth(seed: UInt64) {
    var random = RepeatableRandom(seed: seed)
    let own = network(Truth.random(&random).claims)
    #expect(own.relations.count >= 3)
    for mode in [RoundingMode.nearest, .lenientZeros] {
      let found = propagated(own, .init(mode: mode))
      #expect(found.isConsistent, "\(own.described)")
    }
  }

  /// Another habit of rounding may refute, but not where the prints were made by it.
  @Test(arguments: 0..<30)
  func neverRefutesWhatWasCutOffFromATruth(seed: UInt64) {
    var random = RepeatableRandom(seed: seed)
    let truth = Truth.random(&random, rounding: .towardZero)
    #expect(propagated(network(truth.claims), .init(mode: .truncation)).isConsistent)
  }

  @Test func namesTheFiguresThatContradict() {
    let own = network([
      claim(1, "920 ha", of: "forest"), claim(2, "800 ha", of: "forest", as: .plan),
      claim(3, "125%", .attainment, of: "forest", to: 1),
      claim(4, "700 ha", of: "forest", over: "2023"),
    ])
    #expect(propagated(own).conflict == [0, 1, 3])
    for figure in [0, 1, 3] { #expect(propagated(own, .init(without: [figure])).isConsistent) }
    #expect(!propagated(own, .init(without: [2])).isConsistent)
    #expect(propagated(own, .init(relations: [])).isConsistent)
  }

  @Test func countsAreWhole() {
    let claims = [
      claim(1, "37 xã", of: "new_communes"),
      claim(2, "247%", .attainment, of: "new_communes", to: 1),
    ]
    let own = network(claims)
    // 37 is 246.5 to 247.5 per cent of 14.95 to 15.01: fifteen.
    let plan = own.variables.firstIndex { $0.figures.isEmpty } ?? 0
    #expect(propagated(own).ranges[plan] == range("[15, 15]"))
    let odd = network([claims[0], claim(2, "240%", .attainment, of: "new_communes", to: 1)])
    #expect(!propagated(odd).isConsistent)
    #expect(propagated(odd, .init(allowsFractions: true)).isConsistent)
  }

  @Test func oneReadingThatHoldsIsEnough() {
    func isConsistent(_ times: String) -> Bool {
      propagated(
        network([
          claim(1, "920 ha", of: "forest"), claim(2, "400 ha", of: "forest", over: "2023"),
          claim(3, times, .growth, of: "forest", to: 1),
        ])
      ).isConsistent
    }
    #expect(isConsistent("2,3 lần"))
    #expect(isConsistent("1,3 lần"))
    #expect(!isConsistent("1,8 lần"))
    #expect(!isConsistent("3,3 lần"))
  }

  @Test(arguments: ["y = a / b", "y = 1 / b"])
  func whatDividesByZeroSaysNothing(formula: String) {
    let book = RuleBook([
      sampleRule(
        "own",
        formula
          .replacing("y", with: "exports").replacing("a", with: "imports")
          .replacing("b", with: "trade_balance"), isOwn: true)
    ])
    let claims = [
      claim(1, "50 triệu USD"), claim(2, "60 triệu USD", of: "imports"),
      claim(3, "0 triệu USD", of: "trade_balance"),
    ]
    let own = network(claims, rules: book)
    #expect(own.relations.count == 1)
    #expect(propagated(own).isConsistent)
  }

  @Test func cyclesEnd() {
    // x = y and y = x / 2 can only be zero, which narrowing reaches in the limit.
    let book = RuleBook([
      sampleRule("same", "exports = imports", isOwn: true),
      sampleRule("half", "imports = exports / 2", isOwn: true),
    ])
    let own = network(
      [
        claim(1, "9 triệu USD", hedged: .atMost),
        claim(2, "9 triệu USD", of: "imports", hedged: .atMost),
      ], rules: book)
    let found = propagated(own)
    #expect(found.isConsistent)
    #expect(found.ranges.allSatisfy { $0.contains(0) })
  }
}
