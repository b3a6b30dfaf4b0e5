import Figures
import Reports
import Testing
import Wording

@Suite struct StatedFigureTextTests {
  private func figure(
    _ measure: Measure, _ direction: Direction = .none, _ comparison: Comparison? = nil,
    words: String = "8,5%", unit: String = "percent", _ approximation: Approximation = .exact,
    priceBasis: String = "", scope: String = ""
  ) throws -> StatedFigure {
    let decimal = try #require(Decimal(plain: "8.5"))
    return StatedFigure(
      id: 1, of: nil,
      statement: Statement(
        measure, Quantity(decimal, Quantity.Unit(unit), approximation: approximation),
        of: "exports", in: "Gia Lai", over: .year(2024), status: .actual, comparedTo: comparison,
        citation: Citation(title: "a.txt", words: words)),
      direction: direction, priceBasis: priceBasis, scope: scope, confidence: 0.9, rule: .amount)
  }

  @Test(arguments: [
    (Measure.level, Direction.none, Comparison?.none, "Exports", "Xuất khẩu"),
    (.rate, .none, nil, "Exports: rate", "Xuất khẩu: tỷ lệ"),
    (.share, .none, nil, "Exports: share", "Xuất khẩu: tỷ trọng"),
    (.attainment, .none, .plan, "Exports: of the plan", "Xuất khẩu: so với kế hoạch"),
    (
      .attainment, .none, .samePeriodLastYear, "Exports: of the same period last year",
      "Xuất khẩu: bằng so với cùng kỳ năm trước"
    ),
    (.excess, .up, .plan, "Exports: above the plan", "Xuất khẩu: vượt kế hoạch"),
    (.excess, .down, .plan, "Exports: short of the plan", "Xuất khẩu: thấp hơn kế hoạch"),
    (
      .growth, .down, .samePeriodLastYear, "Exports: down on the same period last year",
      "Xuất khẩu: giảm so với cùng kỳ năm trước"
    ),
    (.growth, .up, .year(2019), "Exports: up on 2019", "Xuất khẩu: tăng so với năm 2019"),
    (
      .growth, .up, .previousMonth, "Exports: up on the month before",
      "Xuất khẩu: tăng so với tháng trước"
    ),
    (.growth, .up, .other, "Exports: up on another time", "Xuất khẩu: tăng so với kỳ khác"),
    (.changeLevel, .up, nil, "Exports: up", "Xuất khẩu: tăng"),
    (.changeLevel, .none, nil, "Exports: change", "Xuất khẩu: thay đổi"),
  ])
  func tellsWhatItSays(
    measure: Measure, direction: Direction, comparison: Comparison?, english: String,
    vietnamese: String
  ) throws {
    let figure = try figure(measure, direction, comparison)
    #expect(figure.meaning(of: "Exports", in: .english) == english)
    #expect(figure.meaning(of: "Xuất khẩu", in: .vietnamese) == vietnamese)
  }

  @Test func tellsPartPricesAndEnds() throws {
    let figure = try figure(
      .level, .none, nil, .rangeLow, priceBasis: "constant_2010", scope: "coffee\u{1B}")
    #expect(
      figure.meaning(of: "Exports", in: .english)
        == "Exports, coffee\u{FFFD}: constant 2010 prices, lower end of a range")
    #expect(try self.figure(.level).meaning(of: "", in: .english).isEmpty)
  }

  @Test(arguments: [
    ("8,5%", "percent", Approximation.moreThan, ">8,5%"),
    ("8,5", "percent", .exact, "8,5 (percent)"),
    ("8,5", "million USD", .about, "~8,5 (million USD)"), ("8,5", "", .exact, "8,5"),
    ("8,5 triệu USD", "million USD", .exact, "8,5 triệu USD"),
  ])
  func showsTheWords(
    words: String, unit: String, approximation: Approximation, expected: String
  ) throws {
    let figure = try figure(.level, words: words, unit: unit, approximation)
    #expect(figure.words(in: .english) == expected)
  }

  @Test(arguments: Measure.allCases) func everyMeasureHasItsWord(measure: Measure) {
    checkSentence { measure.name(in: $0) }
  }

  @Test(arguments: ReadingRule.allCases) func everyRuleHasItsSentence(rule: ReadingRule) {
    checkWholeSentence { rule.sentence(in: $0) }
  }
}
