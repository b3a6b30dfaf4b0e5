import Auditing
import Datasets
import Documents
import Figures
import Testing

@testable import forecast

@Suite struct WitnessArchiveTests {
  private static func declaration(
    _ quote: String, title: String = "", address: String? = nil, growth: String? = nil
  ) throws -> Declaration {
    let growth = try growth.map { try #require(Decimal(plain: $0)) }
    return Declaration(
      indicator: "exports", province: "Gia Lai", period: .year(2024), status: .actual,
      level: Quantity(Decimal(800), Quantity.Unit("million USD")),
      growth: growth.flatMap { Ratio(growth: Quantity($0, Quantity.Unit("percent"))) },
      definition: "with_fdi", priceBasis: "current",
      citation: Citation(title: title, address: address, date: "2024-12-31", words: quote))
  }

  @Test func aDeclarationIsALevelAndWhatBelongsToIt() throws {
    let archive = WitnessArchive([
      try Self.declaration("800 triệu USD; 17,65%", title: "A", growth: "17.65")
    ])
    let claims = archive.witnesses(besides: []).map(\.claim)
    #expect(claims.map(\.statement.measure) == [.level, .growth])
    #expect(claims.map(\.of) == [nil, claims.first?.id])
    #expect(claims.map(\.statement.citation.words) == ["800 triệu USD", "17,65%"])
    #expect(claims.allSatisfy { $0.definition == "with_fdi" && $0.priceBasis == "current" })
  }

  private static let text = "Báo cáo tổng kết\nXuất khẩu 800 triệu USD, đạt 106,67%, tăng 17,65%."

  @Test(
    "The document itself is no witness, another publication is",
    arguments: [
      ("800 triệu USD; 106,67%; 17,65%", "Sở Công Thương", nil, true),
      ("800 triệu USD; 106,67%; 17,66%", "Sở Công Thương", nil, false),
      ("800 triệu USD; 106,67%", "Sở Công Thương", nil, false),
      ("800 triệu USD; 106,67%; 17,65%", "Báo", "https://bao.vn/xuat-khau.html", false),
      ("1", "Báo cáo tổng kết", nil, true), ("1", "bao cao 2024", nil, true),
      ("1", "Báo", "https://bao.vn/2024/bao-cao-2024.html", true),
      ("1", "Báo", "https://bao.vn/2024/index.html", false),
    ] as [(String, String, String?, Bool)])
  func ownSources(quote: String, title: String, address: String?, isOwn: Bool) throws {
    let archive = WitnessArchive([
      try Self.declaration(quote, title: title, address: address),
      try Self.declaration("5", title: "Khác"),
    ])
    let document = Document(
      name: "reports/bao-cao-2024.txt", format: .text, text: Self.text, paragraphs: [])
    let own = archive.sources(within: document)
    #expect(own == (isOwn ? [0] : []))
    #expect(archive.witnesses(besides: own).count == (isOwn ? 1 : 2))
  }

  @Test func aTableIsNoWitnessOfItself() throws {
    let archive = WitnessArchive([
      try Self.declaration("800", title: "Bản tin A"),
      try Self.declaration("800", address: "https://bao.vn/xuat-khau"),
      try Self.declaration("800", title: "Bản tin B"),
    ])
    let claims = WitnessArchive([
      try Self.declaration("1", title: "Bản tin A"),
      try Self.declaration("1", address: "https://bao.vn/xuat-khau"),
    ]).witnesses(besides: []).map(\.claim)
    #expect(archive.sources(citedIn: claims) == [0, 1])
  }

  @Test func theBuiltInStatementsAreWitnesses() throws {
    let declarations = try StatementArchive.all(naming: try IndicatorCatalogue())
    #expect(declarations.count > 700)
    let archive = WitnessArchive(declarations)
    #expect(archive.witnesses(besides: []).count >= declarations.count)
    #expect(WitnessArchive.none.witnesses(besides: []).isEmpty)
  }
}
