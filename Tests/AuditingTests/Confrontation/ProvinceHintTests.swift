import Figures
import Testing

@testable import Auditing

@Suite struct ProvinceHintTests {
  private let values = [
    ("exports", "842 triệu USD"), ("forest", "51,7 ha"), ("guests", "12.350 lượt khách"),
    ("revenue", "4.615 tỷ đồng"),
  ]

  private func claims(_ count: Int, in region: String, replacing: [Int: String] = [:]) -> [Claim] {
    values.prefix(count).enumerated().map { index, value in
      claim(index + 1, replacing[index] ?? value.1, of: value.0, in: region, from: "Yearbook")
    }
  }

  private func hints(_ report: [Claim], _ witnesses: [Claim]) -> [Finding] {
    confront([report], witnesses: witnesses)
  }

  @Test func recognisesAProvinceByThreeFigures() throws {
    let found = hints(claims(3, in: ""), claims(4, in: "Gia Lai"))
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.outcome == .hint)
    #expect(finding.severity == .note)
    guard case .province(let name, let year, let own) = finding.matter else {
      Issue.record("\(finding.matter)")
      return
    }
    #expect(name == "Gia Lai" && year == 2024)
    #expect(own.map(\.statement.citation.words) == values.prefix(3).map(\.1))
  }

  @Test func needsThreeAndNoOtherThatFitsAsWell() {
    #expect(hints(claims(2, in: ""), claims(4, in: "Gia Lai")).isEmpty)
    #expect(hints(claims(3, in: ""), claims(3, in: "Gia Lai", replacing: [1: "61,7 ha"])).isEmpty)
    #expect(hints(claims(3, in: ""), claims(3, in: "Gia Lai") + claims(3, in: "Kon Tum")).isEmpty)
    #expect(
      hints(claims(4, in: ""), claims(4, in: "Gia Lai") + claims(3, in: "Kon Tum")).count == 1)
  }

  @Test func oneSourceThatRepeatsItselfIsNoMore() {
    let twice = claims(2, in: "Gia Lai")
    #expect(hints(claims(3, in: ""), twice + twice).isEmpty)
  }

  @Test func aNamedProvinceNeedsNoHint() {
    #expect(hints(claims(3, in: "Gia Lai"), claims(3, in: "Gia Lai")).isEmpty)
  }

  @Test func figuresOfFewDigitsAgreeTooEasily() {
    let round = [0: "800 triệu USD"]
    #expect(
      hints(claims(3, in: "", replacing: round), claims(3, in: "Gia Lai", replacing: round)).isEmpty
    )
  }
}
