import Documents
import Figures
import Reports
import Testing

/// A figure that a document might state.
func stated(
  _ measure: Measure, _ value: String, _ unit: String = "million USD", id: Int,
  of owner: Int? = nil, words: String = "800 triệu USD", place: Range<Int>? = 10..<23,
  period: String = "2024", status: Status = .estimate, _ approximation: Approximation = .exact,
  direction: Direction = .none, comparedTo comparison: Comparison? = nil,
  region: String = "Gia Lai", scope: String = "", confidence: Double = 0.934
) throws -> StatedFigure {
  StatedFigure(
    id: id, of: owner,
    statement: Statement(
      measure,
      Quantity(
        try #require(Decimal(plain: value)), Quantity.Unit(unit), approximation: approximation),
      of: "exports", in: region, over: try #require(Period(period)), status: status,
      comparedTo: comparison, citation: Citation(title: "a.txt", words: words, offsets: place)),
    direction: direction, priceBasis: "", scope: scope, confidence: confidence, rule: .amount)
}

/// An estimate with its growth and its attainment, and a plan for the year to come.
func statedSeries() throws -> [StatedFigure] {
  [
    try stated(.level, "812.5", id: 1, words: "812,5 triệu USD"),
    try stated(
      .growth, "17.65", "percent", id: 2, of: 1, words: "17,65%", place: 30..<36, direction: .up,
      comparedTo: .samePeriodLastYear),
    try stated(
      .attainment, "106.67", "percent", id: 3, of: 1, words: "106,67%", place: 40..<47,
      comparedTo: .plan),
    try stated(.level, "900", id: 4, words: "900", place: 60..<63, period: "2025", status: .plan),
    try stated(.level, "5", id: 5, words: "5", place: 70..<71, region: ""),
  ]
}

func document(_ name: String = "a.txt", _ text: String = "x") -> Document {
  Document(name: name, format: .text, text: text, paragraphs: [])
}
