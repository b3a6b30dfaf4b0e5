import Figures
import Testing

@testable import Auditing

@Suite struct WeighingTests {
  private static let claims = [
    claim(1, "842 triệu USD", of: "imports"), claim(2, "935,6%", .attainment, of: "imports", to: 1),
    claim(3, "9,8 lần", .growth, of: "imports", to: 1),
  ]

  /// The hypotheses about 842, which may be 84.2.
  private func hypotheses(_ witnesses: [Claim] = []) throws -> [Finding.Hypothesis] {
    let found = try #require(audit(Self.claims, witnesses: witnesses).result.findings.first)
      .hypotheses
    #expect(found.map(\.kind) == [.slip, .happened, .other])
    for sum in [
      found.reduce(0) { $0 + $1.probability }, found.reduce(0) { $0 + $1.probabilityAlone },
    ] {
      #expect((sum - 1).magnitude < 1e-9)
    }
    #expect(found.allSatisfy { $0.probability > 0 && $0.probability < 1 })
    return found
  }

  private func slip(_ witnesses: [Claim] = []) throws -> Double {
    try hypotheses(witnesses)[0].probability
  }

  private func witness(
    _ words: String, over period: String = "2024", _ id: Int = 1, from title: String = "other"
  ) -> Claim {
    claim(id, words, of: "imports", over: period, from: title)
  }

  @Test func tellsWhatWouldHaveBeenPrinted() throws {
    let found = try hypotheses()
    #expect(found[0].text == "84,2 triệu USD")
    #expect(found[1].text == "842 triệu USD")
    #expect(found.allSatisfy { $0.evidence.isEmpty && $0.probability == $0.probabilityAlone })
  }

  @Test(arguments: [
    // The year told by others, or nine months of it: as printed, or a tenth.
    ("860 triệu USD", "2024", false), ("86 triệu USD", "2024", true),
    ("620 triệu USD", "2024-9m", false),
    ("62 triệu USD", "2024-9m", true), ("0,86 tỷ USD", "2024", false),
    ("210 triệu USD", "2024-Q1", false),
  ])
  func movesWithWhatOthersSay(words: String, period: String, isSlip: Bool) throws {
    let alone = try slip()
    let found = try hypotheses([witness(words, over: period)])
    #expect(found[0].probabilityAlone == alone)
    #expect((found[0].probability > alone) == isSlip)
    #expect(found[isSlip ? 0 : 1].evidence.map(\.period.description) == [period])
    #expect(found[isSlip ? 1 : 0].evidence.isEmpty)
    #expect(found[isSlip ? 0 : 1].evidence.map(\.isDerived) == [false])
  }

  @Test func readsTheYearOutOfTheGrowthOfTheNext() throws {
    // 95 million after nine months, down by 85.5%: some 655 the year before.
    let next = [
      witness("95 triệu USD", over: "2025-9m", 7),
      claim(8, "85,5%", .growth, of: "imports", to: 7, over: "2025-9m", .down, from: "other"),
    ]
    let found = try hypotheses(next)
    #expect(found[0].probability < found[0].probabilityAlone)
    let evidence = try #require(found[1].evidence.first)
    #expect(evidence.isDerived)
    #expect(evidence.period == sample("2024-9m"))
    #expect((evidence.implied.double / 655.17 - 1).magnitude < 1e-3)
  }

  @Test func aGrowthIsThatOfAnAmountInItsOwnSource() throws {
    let growth = claim(
      8, "85,5%", .growth, of: "imports", to: 7, over: "2025-9m", .down, from: "one")
    let other = witness("95 triệu USD", over: "2025-9m", 7, from: "two")
    #expect(try hypotheses([other, growth]).allSatisfy { $0.evidence.isEmpty })
  }

  @Test(arguments: [
    claim(1, "86 triệu USD", of: "exports"), claim(1, "86 triệu USD", of: "imports", over: "2023"),
    claim(1, "86 triệu USD", of: "imports", in: "Kon Tum"),
    claim(1, "86 triệu USD", of: "imports", as: .plan),
    claim(1, "86 triệu USD", of: "imports", territory: "today"),
    claim(1, "86 triệu USD", of: "imports", over: "2024-2025"),
  ])
  func heedsNobodyWhoSpeaksOfSomethingElse(other: Claim) throws {
    #expect(try slip([other]) == slip())
  }

  @Test func aCopyCountsLittle() throws {
    let (alone, copied, confirmed) = (
      try slip(), try slip([witness("842 triệu USD")]), try slip([witness("860 triệu USD")])
    )
    #expect(copied < alone)
    #expect(confirmed < copied)
  }

  @Test func severalWhoRepeatOneFigureAreOne() throws {
    let once = try slip([witness("62 triệu USD", over: "2024-9m")])
    let thrice = try slip([
      witness("62 triệu USD", over: "2024-9m"),
      witness("62 triệu USD", over: "2024-9m", from: "third"),
      witness("0,0621 tỷ USD", over: "2024-9m", from: "fourth"),
    ])
    #expect(once == thrice)
    #expect(try slip([witness("62 triệu USD", over: "2024-9m"), witness("860 triệu USD")]) < once)
  }

  @Test func isNeverQuiteSure() throws {
    let many = ["2024", "2024-9m", "2024-6m", "2024-3m"].enumerated().map { index, period in
      witness("\([86, 62, 41, 20][index]) triệu USD", over: period)
    }
    let found = try hypotheses(many)
    #expect(found[0].probability <= 0.99)
    #expect(found[1].probability >= 0.005)
  }

  @Test(arguments: [
    "999999999999999999999999999999999999%", "100000000000000000%", "-100%", "-99,9999999%", "0%",
    "-250%",
  ])
  func takesGrowthsOfAnySize(words: String) throws {
    let next = [
      witness("95 triệu USD", over: "2025", 7),
      claim(8, words, .growth, of: "imports", to: 7, over: "2025", from: "other"),
    ]
    #expect(try slip(next).isFinite)
  }

  @Test(arguments: ["0 triệu USD", "-5 triệu USD", "999999999999999999999999999999 tỷ USD"])
  func takesAmountsOfAnySize(words: String) throws {
    #expect(try slip([witness(words)]).isFinite)
    #expect(try slip([witness(words, over: "2024-9m")]).isFinite)
  }
}
