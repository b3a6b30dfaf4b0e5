import Auditing
import Datasets
import Figures
import Testing

@testable import forecast

@Suite struct ClaimDeclarationTests {
  private static func claims(
    level: String?, _ unit: String, growth: String?, upper: String? = nil,
    quote: String = "700 triệu USD; -3,1%"
  ) throws -> [Claim] {
    let level = try level.map { Quantity(try #require(Decimal(plain: $0)), Quantity.Unit(unit)) }
    let growth = try growth.map {
      Quantity(try #require(Decimal(plain: $0)), Quantity.Unit("percent"))
    }
    let declaration = Declaration(
      indicator: "exports", province: "Gia Lai", territory: .former, period: .year(2024),
      status: .actual, level: level, upperLevel: upper.flatMap { Decimal(plain: $0) },
      growth: growth.flatMap { Ratio(growth: $0) }, citation: Citation(title: "A", words: quote))
    return Claim.all(of: declaration, from: 5) { $0.quotedWords }
  }

  @Test func whatBelongsToTheLevelSaysSo() throws {
    let claims = try Self.claims(level: "700", "million USD", growth: "-3.1")
    #expect(claims.map(\.id) == [5, 6] && claims.map(\.of) == [nil, 5])
    #expect(claims.map(\.statement.citation.words) == ["700 triệu USD", "-3,1%"])
    #expect(claims[1].value.isNegative && claims.allSatisfy { $0.territory == "former" })
    #expect(try Self.claims(level: nil, "", growth: "3").map(\.of) == [nil])
  }

  @Test func anIndexIsItsGrowth() throws {
    let claims = try Self.claims(level: "103.1", "index", growth: "3.1")
    #expect(claims.map(\.statement.measure) == [.growth] && claims[0].of == nil)
    #expect(try Self.claims(level: "103.1", "index", growth: nil).count == 1)
  }

  @Test func aRangeReachesToItsUpperEnd() throws {
    let claim = try #require(
      try Self.claims(level: "700", "million USD", growth: nil, upper: "750").first)
    #expect(claim.interval.contains(750) && !claim.interval.contains(751))
  }

  @Test(arguments: [
    ("700 triệu USD; 5%", "700 triệu USD"), ("5%; 700,0", "5%; 700,0"),
    ("", "700 million USD"),
  ])
  func words(quote: String, words: String) throws {
    let claims = try Self.claims(level: "700", "million USD", growth: nil, quote: quote)
    #expect(claims.map(\.statement.citation.words) == [words])
    #expect(claims.map(\.statement.plainWords) == ["700 million USD"])
  }
}
