import Figures
import Pages
import Testing
import Wording

@Suite struct ProjectionPageExplanationTests {
  private static func page(
    _ series: Series, _ language: Language = .english, isColored: Bool = false, width: Int = 80
  ) throws -> String {
    try ProjectionPageTests.page(
      series, language,
      options: .init(showsExplanation: true, isColored: isColored, width: width))
  }

  /// The lines of the block.
  private static func block(_ page: String, _ language: Language = .english) throws -> [Substring] {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0 == Term.explanation.text(in: language) })
    return Array(lines[start...].prefix { !$0.isEmpty })
  }

  @Test func itIsShownWhereAskedFor() throws {
    let title = Term.explanation.text(in: .english)
    #expect(try !ProjectionPageTests.page(Samples.exportSeries, .english).contains(title))
    let lines = try Self.page(Samples.exportSeries).split(separator: "\n")
    let places = try ["Model ", title, "Sources"].map { start in
      try #require(lines.firstIndex { $0.hasPrefix(start) })
    }
    #expect(places == places.sorted())
  }

  @Test func whereNothingMovesItTheLastOutcomeStands() throws {
    #expect(
      try Self.block(Self.page(Samples.exportSeries)) == [
        "Why this forecast", "                      million USD   on 2024",
        "  outcome of 2024           1,630", "  forecast for 2025         1,630      0.0%",
      ])
  }

  @Test func aSeriesWithAnAbsurdYearTellsIt() throws {
    let values = ["100", "104", "103", "109", "112", "1150", "118", "121", "120", "126", "131"]
    let series = Samples.series(
      values.enumerated().map { Samples.published(2014 + $0.offset, $0.element) })
    for language in [Language.english, .vietnamese] {
      let block = try Self.block(Self.page(series, language), language)
      #expect(block.contains { $0.hasPrefix("  ! ") && $0.contains("2019") })
      #expect(block.allSatisfy { $0.count <= 80 })
    }
  }

  @Test func whatCannotBeWrittenOutIsSaid() throws {
    let series = Samples.series([Samples.published(2024, "1e35")])
    #expect(
      try Self.block(Self.page(series)).dropFirst()
        == ["  ! The values are too large or too small to be told term by term."])
  }

  @Test(arguments: [Language.english, .vietnamese]) func colourChangesNoLetter(language: Language)
    throws
  {
    let colored = try Self.page(Samples.exportSeries, language, isColored: true)
    #expect(
      try colored.replacing(/\u{1B}\[\d+m/, with: "") == Self.page(Samples.exportSeries, language))
  }
}
