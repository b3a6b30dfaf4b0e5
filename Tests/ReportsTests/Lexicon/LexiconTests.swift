import Datasets
import Figures
import Testing

@testable import Reports

@Suite("Datasets/lexicon.csv as Reports reads it")
struct LexiconTests {
  private let rows: [LexiconEntry]
  private let lexicon: Lexicon

  init() throws {
    rows = try LexiconEntry.all()
    lexicon = try builtInLexicon()
  }

  private func tokens(_ text: String) -> [Token] {
    Tokenizer.tokens(of: Array(text.unicodeScalars), in: lexicon.vocabulary)
  }

  @Test("every category is known to the grammar, and every category has rows")
  func categories() {
    let used = Set(rows.map(\.category))
    #expect(used.subtracting(Category.allCases.map(\.name)).isEmpty)
    // Names of territories come from the catalogues.
    #expect(Set(Category.allCases.map(\.name)).subtracting(used).isEmpty)
  }

  @Test("every row is found by its own words")
  func surfaces() throws {
    for row in rows {
      let category = try #require(Category(name: row.category), "\(row.surface)")
      let tokens = tokens(row.surface)
      let term = lexicon.term(in: tokens, at: 0)
      let found = category.isName ? term?.name?[category] : term?.phrase?[category]
      #expect(found == row.meaning, "\(row.category) \(row.surface)")
      #expect(term?.tokens == tokens.indices, "\(row.category) \(row.surface)")
    }
  }

  @Test("no words stand twice in one category, however spelled, and names however joined")
  func uniqueness() {
    let joints = Set(tokens(", - / & + và").map(\.word))
    var seen: [String: String] = [:]
    for row in rows {
      let isName = Category(name: row.category)?.isName == true
      let words = tokens(row.surface).map(\.word).filter { !isName || !joints.contains($0) }
      #expect(!words.isEmpty && !words.contains(-1), "\(row.category) \(row.surface)")
      let key = "\(row.category) \(words)"
      #expect(seen[key] == nil, "\(row.category): \(row.surface) and \(seen[key] ?? "")")
      seen[key] = row.surface
    }
  }

  @Test("names of indicators and territories come from the catalogues, too")
  func catalogues() throws {
    for indicator in try IndicatorCatalogue().all {
      for name in [indicator.vietnameseName, indicator.englishName] + indicator.variants {
        let term = lexicon.term(in: tokens(name), at: 0)
        #expect(term?.name?[.indicator] != nil || term?.phrase != nil, "\(indicator.id): \(name)")
      }
    }
    let provinces = try ProvinceCatalogue()
    for province in provinces.regions + provinces.former + provinces.today {
      for name in [province.name] + province.aliases {
        let tokens = tokens(name)
        let found = lexicon.phrase(.region, in: tokens, at: 0)
        #expect(found?.end == tokens.count, "\(name)")
      }
    }
  }

  @Test("a name gives way to a longer phrase, and stands beside one of its own length")
  func precedence() throws {
    let blocked = try #require(lexicon.term(in: tokens("xuất khẩu tại chỗ"), at: 0))
    #expect(blocked[.blocked] != nil && blocked[.indicator] == nil)
    let name = try #require(lexicon.term(in: tokens("xuất khẩu gạo"), at: 0))
    #expect(name.name != nil && name.tokens.lowerBound == 0)
    let both = try #require(lexicon.term(in: tokens("tốc độ tăng trưởng"), at: 0))
    #expect(both[.growth] == "up" && both.categories.contains(Categories(.growth)))
    #expect(lexicon.term(in: tokens("qqq"), at: 0) == nil)
    #expect(lexicon.term(in: [], at: 0) == nil)
  }

  @Test(
    "separators within a name make no difference",
    arguments: [
      "nông, lâm nghiệp và thủy sản", "Nông - lâm nghiệp, thuỷ sản", "nông lâm nghiệp thủy sản",
      "NÔNG, LÂM NGHIỆP, THỦY SẢN",
    ])
  func joints(name: String) throws {
    let tokens = tokens(name)
    let term = try #require(lexicon.term(in: tokens, at: 0))
    #expect(term.tokens == tokens.indices)
    #expect(term[.part]?.contains("grdp>grdp_agriculture") == true)
  }
}
